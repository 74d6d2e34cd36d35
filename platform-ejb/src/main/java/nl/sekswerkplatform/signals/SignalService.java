package nl.sekswerkplatform.signals;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.signals.SignalRefused.SignalUnknown;

/** The signals of the pilots, for whoever asks. */
@Stateless
public class SignalService {
    /** The longest list that one call answers. */
    public static final int MOST = 100;

    @Inject
    private SignalRepository signals;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /** Newest first, those that ended among them. */
    @PermitAll
    public List<Signal> ofPilot(String pilotKey) {
        return signals.ofPilot(pilotKey);
    }

    /** As {@link #ofPilot}, of one indicator. */
    @PermitAll
    public List<Signal> ofIndicator(String indicatorKey) {
        return signals.ofIndicators(List.of(indicatorKey));
    }

    /** What waits for the table, newest first. */
    @PermitAll
    public List<Signal> findRaised() {
        return signals.raised(MOST);
    }

    /** Those of the numbers that exist. */
    @PermitAll
    public List<Signal> find(Collection<Integer> numbers) {
        return numbers.isEmpty() ? List.of() : signals.find(numbers);
    }

    /** @throws SignalUnknown when one of them does not exist */
    @PermitAll
    public void require(Collection<Integer> numbers) {
        List<Integer> known = find(numbers).stream().map(Signal::number).toList();
        numbers.stream()
                .filter(number -> !known.contains(number))
                .sorted()
                .findFirst()
                .ifPresent(missing -> {
                    throw new SignalUnknown(missing);
                });
    }

    /** A proposal that takes these up got time at a meeting; those that ended before stay as they are. */
    @RolesAllowed({"member", "operator"})
    public void answer(Collection<Integer> numbers) {
        if (numbers.isEmpty()) {
            return;
        }
        signals.hold(numbers).stream().filter(Signal::isRaised).forEach(signal -> {
            signal.end(SignalState.ANSWERED);
            events.fire(new SignalEnded(signal.number(), signal.state(), LocalDate.now(clock)));
        });
    }
}
