package nl.sekswerkplatform.input;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.IsoWeek;
import nl.sekswerkplatform.shared.PublicRecord;

/** A withheld input came out as a gap with its reason. */
public record InputWithheld(int number, WithholdingReason reason, IsoWeek week) implements DomainEvent {
    @Override
    public Optional<PublicRecord> publicRecord() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("number", number);
        parts.put("reason", reason.name());
        return Optional.of(PublicRecord.inWeek(week, PublicRecord.Kind.WITHHELD, parts));
    }
}
