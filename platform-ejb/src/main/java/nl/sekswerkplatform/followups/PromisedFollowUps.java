package nl.sekswerkplatform.followups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.DecisionPublished;
import nl.sekswerkplatform.shared.DomainEvent;

/** What a decision promises is there in the moment it is published, and lapses when another withdraws it. */
@ApplicationScoped
class PromisedFollowUps {
    @Inject
    private FollowUpRepository followUps;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Event<FollowUpsPromised> promised;

    void published(@Observes DecisionPublished published) {
        Decision decision = published.decision();
        if (decision.isBeforePlatform()) {
            // How these stood is entered with them.
            return;
        }
        decision.followUps().forEach(planned -> followUps.add(new FollowUp(decision, planned)));
        promised.fire(new FollowUpsPromised(decision.number()));
        decision.withdraws()
                .ifPresent(withdrawn -> followUps.openOfForAct(withdrawn).forEach(followUp -> followUp.lapse(
                                decision.number(), published.date())
                        .ifPresent(events::fire)));
    }
}
