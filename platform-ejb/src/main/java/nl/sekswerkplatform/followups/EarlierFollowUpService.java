package nl.sekswerkplatform.followups;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.decisions.DecisionService;

/** How follow-ups stood that are older than the platform. */
@Stateless
public class EarlierFollowUpService {
    @Inject
    private FollowUpRepository followUps;

    @Inject
    private DecisionService decisions;

    @Inject
    private Event<FollowUpsPromised> promised;

    /**
     * Enters those of a decision from before the platform, each as it stood.
     *
     * @param stood in the order of the decision, one for each that it plans
     */
    @RolesAllowed("operator")
    public void recordEarlier(DecisionNumber number, List<EarlierFollowUp> stood) {
        Decision decision = decisions.get(number);
        decision.followUps()
                .forEach(planned ->
                        followUps.add(FollowUp.recordEarlier(decision, planned, stood.get(planned.position() - 1))));
        promised.fire(new FollowUpsPromised(number));
    }
}
