package nl.sekswerkplatform.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import nl.sekswerkplatform.input.PublishedInputService;
import nl.sekswerkplatform.pilots.PilotRefused.PilotNotFound;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.proposals.ProposalRefused.InputNotPublished;
import nl.sekswerkplatform.publicpolls.PublicPollService;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.signals.SignalService;

/** What each proposal goes through that is put before the table, whoever made it. */
@ApplicationScoped
class NewProposals {
    @Inject
    private ProposalRepository proposals;

    @Inject
    private PilotService pilots;

    @Inject
    private PublishedInputService inputs;

    @Inject
    private SignalService signals;

    @Inject
    private PublicPollService polls;

    @Inject
    private Event<DomainEvent> events;

    /** @throws InputNotPublished when it takes up an input that is not there; and likewise for pilots, signals and polls */
    void requireLinked(ProposalDraft draft) {
        if (draft.pilotKey() != null && pilots.find(draft.pilotKey()).isEmpty()) {
            throw new PilotNotFound(draft.pilotKey());
        }
        signals.require(draft.signals());
        polls.requireCounted(draft.polls());
        Set<Integer> missing = new TreeSet<>(draft.inputs());
        inputs.find(draft.inputs()).forEach(input -> missing.remove(input.number()));
        missing.stream().findFirst().ifPresent(number -> {
            throw new InputNotPublished(number);
        });
    }

    void announce(Proposal proposal) {
        proposals.add(proposal);
        proposals.index(proposal);
        events.fire(new ProposalUpdated(proposal.number(), proposal.state()));
    }
}
