package nl.sekswerkplatform.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import nl.sekswerkplatform.pilots.Indicator;
import nl.sekswerkplatform.shared.Text;
import nl.sekswerkplatform.signals.SignalRaised;

/**
 * A signal proposes itself, and competes like any other: it is called as its indicator is, and asks the table once more what
 * the pilot asks. The group whose numbers they are answers for it.
 */
@ApplicationScoped
class SignalProposals {
    private static final int MINUTES = 20;

    @Inject
    private EnterProposalService proposals;

    void propose(@Observes SignalRaised raised) {
        Indicator indicator = raised.indicator();
        ProposalDraft draft = new ProposalDraft(
                Text.shortened(indicator.text(), ProposalDraft.MAX_TITLE),
                indicator.pilot().question(),
                Purpose.DISCUSS,
                MINUTES,
                indicator.pilotKey(),
                Set.of(),
                Set.of(raised.number()));
        proposals.raise(
                new ProposalByItself(RaisedBy.of(RaisedBy.Kind.SIGNAL, raised.number()), indicator.source(), draft));
    }
}
