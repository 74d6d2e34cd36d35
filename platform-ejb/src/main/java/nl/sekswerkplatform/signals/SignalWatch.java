package nl.sekswerkplatform.signals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.sekswerkplatform.observations.ObservationService;
import nl.sekswerkplatform.observations.SeriesChanged;
import nl.sekswerkplatform.observations.ShownObservation;
import nl.sekswerkplatform.pilots.Indicator;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.pilots.PilotStatus;
import nl.sekswerkplatform.pilots.Plan.PlannedIndicator;
import nl.sekswerkplatform.pilots.PlanTaken;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.NumberSeries;
import nl.sekswerkplatform.stages.PilotStepped;

/**
 * Looks at what can be read of an indicator each time that changes, and when its plan or the stage of its pilot does. Whoever
 * changes any of these holds the indicator, so that one look is taken at a time.
 */
@ApplicationScoped
class SignalWatch {
    /** What is only prepared cannot go wrong yet, and what ended not any more. */
    private static final Set<PilotStatus> WATCHED =
            EnumSet.of(PilotStatus.RUNNING, PilotStatus.PAUSED, PilotStatus.PERMANENT);

    @Inject
    private SignalRepository signals;

    @Inject
    private ObservationService observations;

    @Inject
    private PilotService pilots;

    @Inject
    private NumberSeries numbers;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    void look(@Observes SeriesChanged changed) {
        look(changed.indicatorKeys());
    }

    /** With another threshold the same numbers may ask for something else; what is watched no longer asks for nothing. */
    void lookAnew(@Observes PlanTaken taken) {
        look(taken.watched());
        if (!taken.dropped().isEmpty()) {
            signals.holdRaised(taken.pilotKey()).stream()
                    .filter(signal -> taken.dropped().contains(signal.indicatorKey()))
                    .forEach(this::end);
        }
    }

    /** What was measured before it started asks for something from now on; of what ended nothing is asked any more. */
    void lookAtAll(@Observes PilotStepped stepped) {
        if (WATCHED.contains(stepped.stage())) {
            look(pilots.get(stepped.pilotKey())
                    .plan()
                    .indicators()
                    .map(PlannedIndicator::key)
                    .toList());
        } else {
            signals.holdRaised(stepped.pilotKey()).forEach(this::end);
        }
    }

    private void look(Collection<String> indicatorKeys) {
        List<Indicator> watched = pilots.findIndicators(indicatorKeys).stream()
                .filter(indicator -> !indicator.isDropped())
                .filter(indicator -> WATCHED.contains(indicator.pilot().status()))
                .toList();
        if (watched.isEmpty()) {
            return;
        }
        List<String> keys = watched.stream().map(Indicator::key).toList();
        Map<String, List<ShownObservation>> shown = observations.of(keys);
        List<Signal> before = signals.ofIndicators(keys);
        for (Indicator indicator : watched) {
            List<Signal> known = before.stream()
                    .filter(signal -> signal.indicatorKey().equals(indicator.key()))
                    .toList();
            look(indicator, shown.getOrDefault(indicator.key(), List.of()), known);
        }
    }

    /** What was all before the platform is history; it asks nothing of this table. */
    private void look(Indicator indicator, List<ShownObservation> shown, List<Signal> known) {
        if (shown.stream().allMatch(ShownObservation::beforePlatform)) {
            return;
        }
        List<ShownObservation> readable =
                shown.stream().filter(seen -> seen.value().isPresent()).toList();
        for (SignalReason reason : SignalReason.values()) {
            List<Signal> same =
                    known.stream().filter(signal -> signal.reason() == reason).toList();
            look(indicator, reason, reason.find(indicator, readable), same);
        }
    }

    private void look(Indicator indicator, SignalReason reason, Optional<Run> run, List<Signal> known) {
        known.stream()
                .filter(signal ->
                        signal.isRaised() && run.filter(signal::isAbout).isEmpty())
                .forEach(this::end);
        run.filter(now -> known.stream().noneMatch(signal -> signal.stillTells(now)))
                .ifPresent(now -> raise(indicator, reason, now));
    }

    private void end(Signal signal) {
        signal.end(SignalState.GONE);
        events.fire(new SignalEnded(signal.number(), signal.state(), LocalDate.now(clock)));
    }

    private void raise(Indicator indicator, SignalReason reason, Run run) {
        signals.flush();
        Signal signal = Signal.raise(numbers.next("signal"), indicator, reason, run);
        signals.add(signal);
        signals.flush();
        events.fire(
                new SignalRaised(signal.number(), indicator, reason, run.since(), run.until(), LocalDate.now(clock)));
    }
}
