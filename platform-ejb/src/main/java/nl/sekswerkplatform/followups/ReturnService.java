package nl.sekswerkplatform.followups;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.sekswerkplatform.proposals.EnterProposalService;
import nl.sekswerkplatform.proposals.ProposalByItself;
import nl.sekswerkplatform.proposals.ProposalDraft;
import nl.sekswerkplatform.proposals.Purpose;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.Text;

/** What is late for long comes back to the table by itself. */
@Stateless
public class ReturnService {
    private static final int AT_ONCE = 50;
    private static final int MINUTES = 10;

    @Inject
    private FollowUpRepository followUps;

    @Inject
    private EnterProposalService proposals;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /** Those that are late for long and did not return. */
    @RolesAllowed("operator")
    public List<FollowUpKey> findDue() {
        return followUps.toReturn(today().minusDays(FollowUp.DAYS_UNTIL_RETURN), AT_ONCE);
    }

    /** Proposes one for the agenda. Nothing when another node did so before, or it was done meanwhile. */
    @RolesAllowed("operator")
    public void settle(FollowUpKey key) {
        followUps
                .findForAct(key)
                .filter(followUp -> followUp.isToReturn(today()))
                .ifPresent(this::bringBack);
    }

    private void bringBack(FollowUp followUp) {
        ProposalDraft draft = new ProposalDraft(
                Text.shortened(followUp.text(), ProposalDraft.MAX_TITLE),
                Text.shortened(
                        followUp.text() + "\n" + followUp.key().decision() + " "
                                + followUp.decision().title(),
                        ProposalDraft.MAX_QUESTION),
                Purpose.DISCUSS,
                MINUTES,
                followUp.pilotKey().orElse(null),
                Set.of());
        int proposal = proposals.raise(new ProposalByItself(followUp.raised(), followUp.owner(), draft));
        events.fire(followUp.returnAs(proposal, today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
