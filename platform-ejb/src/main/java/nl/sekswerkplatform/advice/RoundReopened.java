package nl.sekswerkplatform.advice;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.PublicRecord;

/**
 * Some groups were not heard: the round is open once more for them.
 *
 * @param until in UTC
 */
public record RoundReopened(int number, List<GroupKey> awaited, LocalDateTime until, LocalDate date)
        implements DomainEvent {
    public RoundReopened {
        awaited = List.copyOf(awaited);
    }

    @Override
    public Optional<PublicRecord> publicRecord() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("step", "reopened");
        parts.put("notHeard", awaited.stream().map(GroupKey::value).toList());
        parts.put("until", until.toInstant(ZoneOffset.UTC).toString());
        return Optional.of(PublicRecord.on(date, PublicRecord.Kind.ROUND, "round/" + number, parts));
    }
}
