package nl.sekswerkplatform.followups;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.decisions.DecisionService;
import nl.sekswerkplatform.followups.FollowUpRefused.FollowUpNotFound;
import nl.sekswerkplatform.proposals.EnterProposalService;

/** How follow-ups stood that are older than the platform. */
@Stateless
public class EarlierFollowUpService {
    @Inject
    private FollowUpRepository followUps;

    @Inject
    private DecisionService decisions;

    @Inject
    private EnterProposalService proposals;

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
        decision.followUps().forEach(planned -> {
            FollowUp followUp = FollowUp.recordEarlier(decision, planned, stood.get(planned.position() - 1));
            followUps.add(followUp);
            followUp.returnedAs().ifPresent(proposal -> proposals.raisedEarlier(proposal, followUp.raised()));
        });
        promised.fire(new FollowUpsPromised(number));
    }

    /**
     * One that had lapsed did so by that decision, which is entered after its own; known before changes nothing.
     *
     * @throws FollowUpNotFound when there is none with this key
     * @throws nl.sekswerkplatform.followups.FollowUpRefused.DidNotLapse when it had not lapsed
     */
    @RolesAllowed("operator")
    public void lapsedEarlier(String key, DecisionNumber by) {
        followUps.findByDossierKey(key).orElseThrow(FollowUpNotFound::new).lapsedEarlier(by);
    }
}
