package nl.sekswerkplatform.proposals;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.sekswerkplatform.pilots.PilotRefused.PilotNotFound;
import nl.sekswerkplatform.proposals.ProposalRefused.ProposalNotFound;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.NumberSeries;
import nl.sekswerkplatform.shared.Quarter;

/** Enters proposals that no member here made: of another platform, and those that public things make by themselves. */
@Stateless
public class EnterProposalService {
    @Inject
    private ProposalRepository proposals;

    @Inject
    private NewProposals made;

    @Inject
    private NumberSeries numbers;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /** An open proposal of a group as a whole; one with a known key changes nothing. Returns the number. */
    @RolesAllowed("operator")
    public int enterFromDossier(ProposalFromDossier entry) {
        return proposals.findByDossierKey(entry.key()).map(Proposal::number).orElseGet(() -> enter(entry));
    }

    /** Of two that a dossier brought, the one lives on in the other; known already changes nothing. */
    @RolesAllowed("operator")
    public void mergeFromDossier(int number, int into) {
        proposals.hold(List.of(number)).stream()
                .filter(proposal -> proposal.state() != ProposalState.MERGED)
                .forEach(proposal -> events.fire(proposal.mergeInto(into)));
    }

    /** What came before the table by one that a dossier brought. */
    @RolesAllowed("operator")
    public void raisedEarlier(int number, RaisedBy from) {
        proposals.find(number).orElseThrow(() -> new ProposalNotFound(number)).raisedEarlier(from);
    }

    /**
     * Something public proposes itself, once: the same again gives the number that it has.
     *
     * @throws PilotNotFound when there is no such pilot
     */
    @RolesAllowed({"member", "operator"})
    public int raise(ProposalByItself raised) {
        return proposals.findRaisedBy(raised.from()).map(Proposal::number).orElseGet(() -> {
            int number = numbers.next("proposal");
            made.requireLinked(raised.draft());
            made.announce(Proposal.byItself(raised, number));
            return number;
        });
    }

    private int enter(ProposalFromDossier entry) {
        int number = numbers.next("proposal");
        made.requireLinked(entry.draft());
        made.announce(Proposal.fromDossier(entry, number).in(thisQuarter()));
        Proposal.textsBefore(entry, number).forEach(proposals::add);
        return number;
    }

    private Quarter thisQuarter() {
        return Quarter.of(LocalDate.now(clock));
    }
}
