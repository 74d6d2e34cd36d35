package nl.sekswerkplatform.proposals;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.signals.SignalService;

/** Proposals on their way to an agenda: they stand for a meeting, are chosen or not, and are placed. */
@Stateless
public class StandingProposalService {
    @Inject
    private ProposalRepository proposals;

    @Inject
    private SignalService signals;

    @Inject
    private Event<DomainEvent> events;

    /**
     * From the closing of the ballots until the agenda is composed all open proposals stand for that meeting: none is changed,
     * withdrawn, hidden or supported meanwhile. Returns them, oldest first.
     */
    @RolesAllowed("member")
    public List<Proposal> stand(int meeting) {
        List<Proposal> open = proposals.holdOpenForSupport();
        open.forEach(proposal -> proposal.stand(meeting));
        return open;
    }

    /** Those that stand for the meeting, oldest first. */
    @RolesAllowed("operator")
    public List<Proposal> findStanding(int meeting) {
        return proposals.holdStanding(meeting);
    }

    /** Of those that stand for the meeting these are chosen for its agenda, not yet shown as placed; the others are open again. */
    @RolesAllowed("operator")
    public void choose(Collection<Integer> chosen, int meeting) {
        proposals.holdStanding(meeting).stream()
                .filter(proposal -> !chosen.contains(proposal.number()))
                .forEach(proposal -> proposal.stepBack(meeting));
    }

    /** For the agenda of this meeting that is now published. */
    @RolesAllowed("member")
    public void place(Collection<Integer> chosen, int meeting) {
        Set<Integer> answered = new TreeSet<>();
        proposals.hold(chosen).forEach(proposal -> {
            events.fire(proposal.place(meeting));
            answered.addAll(proposal.signals());
        });
        signals.answer(answered);
    }
}
