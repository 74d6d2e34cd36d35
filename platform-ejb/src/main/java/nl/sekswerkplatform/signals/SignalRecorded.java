package nl.sekswerkplatform.signals;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.IsoWeek;
import nl.sekswerkplatform.shared.PublicRecord;

/** A signal of another platform was entered; it proposed itself there. */
public record SignalRecorded(Signal signal, LocalDate date) implements DomainEvent {
    @Override
    public Optional<PublicRecord> publicRecord() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("indicator", signal.indicatorKey());
        parts.put("reason", signal.reason().name());
        parts.put("since", signal.since().value());
        parts.put("seen", signal.seen().value());
        parts.put("state", signal.state().name());
        parts.put("beforePlatform", true);
        String ref = "signal/" + signal.number();
        return Optional.of(new PublicRecord(PublicRecord.Kind.OBSERVATION, ref, null, IsoWeek.of(date), parts));
    }
}
