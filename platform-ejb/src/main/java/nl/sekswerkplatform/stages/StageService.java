package nl.sekswerkplatform.stages;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.sekswerkplatform.pilots.DecidedPilot;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.pilots.PilotStatus;
import nl.sekswerkplatform.shared.DomainEvent;

/** Brings pilots and moves them on, by decisions, and tells how each came to be where it is. */
@Stateless
public class StageService {
    @Inject
    private StepRepository steps;

    @Inject
    private PilotService pilots;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /** The steps of a pilot, the first one first. */
    @PermitAll
    public List<PilotStep> ofPilot(String pilotKey) {
        return steps.of(pilotKey);
    }

    /**
     * Brings a pilot by a decision of the municipality, whose rights the caller sees to.
     *
     * @param decision its number
     * @return the key of the pilot
     */
    @RolesAllowed("member")
    public String bring(DecidedPilot decided, String decision) {
        String key = pilots.bring(decided, decision);
        LocalDate today = LocalDate.now(clock);
        steps.add(new PilotStep(key, 1, PilotStatus.PREPARING, decision, today));
        events.fire(new PilotStepped(key, PilotStatus.PREPARING, decision, today, decided));
        return key;
    }

    /**
     * Moves a pilot on by a decision of the municipality, whose rights the caller sees to.
     *
     * @param from where it was when the decision was written
     * @throws nl.sekswerkplatform.pilots.PilotRefused.StageChangedMeanwhile when it is not there any more
     * @throws nl.sekswerkplatform.pilots.PilotRefused.StageUnreachable when it cannot get there from where it is
     * @throws nl.sekswerkplatform.pilots.PilotRefused.PlanNotAgreed when it would start without an agreed plan
     * @throws nl.sekswerkplatform.pilots.PilotRefused.StartTooEarly before the day that was announced
     */
    @RolesAllowed("member")
    public void move(String pilotKey, PilotStatus from, PilotStatus to, String decision) {
        pilots.move(pilotKey, from, to);
        LocalDate today = LocalDate.now(clock);
        steps.add(new PilotStep(pilotKey, steps.last(pilotKey) + 1, to, decision, today));
        events.fire(new PilotStepped(pilotKey, to, decision, today, null));
    }

    /**
     * Enters how a pilot came to be where it is, as another platform told it; of one of which more is known than where it stood
     * nothing changes.
     *
     * @throws StepsDoNotFit when they do not lead there
     */
    @RolesAllowed("operator")
    public void recordEarlier(String pilotKey, List<EarlierStep> told) {
        List<PilotStep> known = steps.of(pilotKey);
        if (known.size() != 1 || known.get(0).decision().isPresent()) {
            return;
        }
        if (!fits(told, pilots.get(pilotKey).status())) {
            throw new StepsDoNotFit();
        }
        steps.remove(known.get(0));
        int sequence = 1;
        for (EarlierStep step : told) {
            steps.add(new PilotStep(pilotKey, sequence++, step.stage(), step.decision(), step.on()));
        }
    }

    private static boolean fits(List<EarlierStep> told, PilotStatus now) {
        for (int i = 0; i < told.size(); i++) {
            EarlierStep step = told.get(i);
            boolean reached = i == 0 || told.get(i - 1).stage().next().contains(step.stage());
            if (!reached || (step.decision() == null) != (step.on() == null) || i > 0 && step.decision() == null) {
                return false;
            }
        }
        return !told.isEmpty() && told.get(told.size() - 1).stage() == now;
    }
}
