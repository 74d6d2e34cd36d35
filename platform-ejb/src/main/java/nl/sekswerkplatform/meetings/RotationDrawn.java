package nl.sekswerkplatform.meetings;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.PublicRecord;

/** It was drawn which group chairs first; from here everyone can work out each later turn. */
public record RotationDrawn(GroupKey firstChair, List<GroupKey> order, LocalDate date) implements DomainEvent {
    @Override
    public Optional<PublicRecord> publicRecord() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("firstChair", firstChair.value());
        parts.put("order", order.stream().map(GroupKey::value).toList());
        return Optional.of(PublicRecord.on(date, PublicRecord.Kind.SEATING, "rotation", parts));
    }
}
