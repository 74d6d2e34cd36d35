package nl.sekswerkplatform.groups;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.PublicRecord;

/**
 * A group sits at the table from now on, or observes from now on. Meetings that are planned and rounds that are open keep the
 * groups that sat when they began.
 *
 * @param vouchedBy who hands out its cards
 * @param round in which the table agreed
 */
public record SeatChanged(GroupKey group, boolean seated, String vouchedBy, int round, LocalDate date)
        implements DomainEvent {
    @Override
    public Optional<PublicRecord> publicRecord() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("seated", seated);
        parts.put("vouchedBy", vouchedBy);
        parts.put("round", round);
        return Optional.of(PublicRecord.on(date, PublicRecord.Kind.SEATING, "group/" + group, parts));
    }
}
