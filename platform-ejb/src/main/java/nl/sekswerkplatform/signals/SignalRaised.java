package nl.sekswerkplatform.signals;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.pilots.Indicator;
import nl.sekswerkplatform.pilots.Period;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.IsoWeek;
import nl.sekswerkplatform.shared.PublicRecord;

/**
 * The numbers of a pilot ask the table to look.
 *
 * @param since the first period that gives reason for it
 * @param seen the newest one
 */
public record SignalRaised(
        int number, Indicator indicator, SignalReason reason, Period since, Period seen, LocalDate date)
        implements DomainEvent {
    /** In the week only: it comes when somebody enters a number, who may be of a protected group. */
    @Override
    public Optional<PublicRecord> publicRecord() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("indicator", indicator.key());
        parts.put("reason", reason.name());
        parts.put("since", since.value());
        parts.put("seen", seen.value());
        String ref = "signal/" + number;
        return Optional.of(new PublicRecord(PublicRecord.Kind.OBSERVATION, ref, null, IsoWeek.of(date), parts));
    }
}
