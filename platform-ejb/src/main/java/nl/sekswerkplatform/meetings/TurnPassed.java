package nl.sekswerkplatform.meetings;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.PublicRecord;

/** A group gave its turn on; with the draw and these, everyone can still work out whose turn it is. */
public record TurnPassed(int meetingNumber, TurnRole role, GroupKey passedBy, GroupKey takenBy, LocalDate date)
        implements DomainEvent {
    @Override
    public Optional<PublicRecord> publicRecord() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("meeting", meetingNumber);
        parts.put("turn", role.name().toLowerCase(Locale.ROOT));
        parts.put("passedBy", passedBy.value());
        parts.put("takenBy", takenBy.value());
        return Optional.of(PublicRecord.on(date, PublicRecord.Kind.SEATING, "rotation", parts));
    }
}
