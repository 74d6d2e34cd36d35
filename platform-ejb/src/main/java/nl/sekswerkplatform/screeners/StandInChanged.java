package nl.sekswerkplatform.screeners;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.PublicRecord;

/**
 * A group had no screener for so long that another one's stand in; or it has one again.
 *
 * @param began false when it ended
 */
public record StandInChanged(GroupKey absent, GroupKey by, boolean began, LocalDate date) implements DomainEvent {
    @Override
    public Optional<PublicRecord> publicRecord() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("screenersOf", by.value());
        parts.put("standIn", began ? "began" : "ended");
        return Optional.of(PublicRecord.on(date, PublicRecord.Kind.SEATING, "screening/" + absent, parts));
    }
}
