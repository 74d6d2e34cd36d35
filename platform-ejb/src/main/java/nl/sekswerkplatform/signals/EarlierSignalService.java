package nl.sekswerkplatform.signals;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.sekswerkplatform.pilots.Indicator;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.NumberSeries;

/** Signals as they are taken along to another platform, and as they are entered there. */
@Stateless
public class EarlierSignalService {
    @Inject
    private SignalRepository signals;

    @Inject
    private PilotService pilots;

    @Inject
    private NumberSeries numbers;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /** The oldest first, with a number above the given one. */
    @PermitAll
    public List<Signal> findAfter(int number, int most) {
        return signals.after(number, Math.min(most, SignalService.MOST));
    }

    /**
     * Enters one with what became of it there; it proposes nothing here. A key that is known changes nothing.
     *
     * @return its number
     * @throws nl.sekswerkplatform.pilots.PilotRefused.IndicatorNotFound when there is no such indicator
     */
    @RolesAllowed("operator")
    public int recordEarlier(EarlierSignal earlier) {
        return signals.findByDossierKey(earlier.key()).map(Signal::number).orElseGet(() -> enter(earlier));
    }

    private int enter(EarlierSignal earlier) {
        Indicator indicator = pilots.indicator(earlier.indicatorKey());
        Signal signal = Signal.recordEarlier(numbers.next("signal"), indicator, earlier);
        signals.add(signal);
        events.fire(new SignalRecorded(signal, LocalDate.now(clock)));
        return signal.number();
    }
}
