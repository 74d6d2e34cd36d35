package nl.sekswerkplatform.signals;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.IsoWeek;
import nl.sekswerkplatform.shared.PublicRecord;

/** A signal is answered, or gone. */
public record SignalEnded(int number, SignalState state, LocalDate date) implements DomainEvent {
    @Override
    public Optional<PublicRecord> publicRecord() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("state", state.name());
        String ref = "signal/" + number;
        return Optional.of(new PublicRecord(PublicRecord.Kind.OBSERVATION, ref, null, IsoWeek.of(date), parts));
    }
}
