package nl.sekswerkplatform.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.input.EarlierInput;
import nl.sekswerkplatform.input.PublishedInputService;
import nl.sekswerkplatform.proposals.EnterProposalService;
import nl.sekswerkplatform.proposals.ProposalDraft;
import nl.sekswerkplatform.proposals.ProposalFromDossier;
import nl.sekswerkplatform.proposals.Purpose;
import nl.sekswerkplatform.shared.IsoWeek;
import nl.sekswerkplatform.testing.AsOperator;

/** Inputs that are taken up by proposals that live on in others; all illustrative. */
@ApplicationScoped
public class MergedFixture {
    private static final GroupKey RESIDENTS = new GroupKey("residents");

    @Inject
    private PublishedInputService inputs;

    @Inject
    private EnterProposalService proposals;

    @Inject
    private AsOperator operator;

    int input() throws Exception {
        return operator.call(() -> inputs.recordEarlier(new EarlierInput(
                "it-" + UUID.randomUUID(), RESIDENTS, null, IsoWeek.parse("2024-W03"), "Said before.", true)));
    }

    int proposal(Set<Integer> takenUp) throws Exception {
        ProposalDraft draft = new ProposalDraft("Before it was merged", "And?", Purpose.DISCUSS, 10, null, takenUp);
        return operator.call(() ->
                proposals.enterFromDossier(new ProposalFromDossier("it-" + UUID.randomUUID(), RESIDENTS, draft, true)));
    }

    void merge(int number, int into) throws Exception {
        operator.call(() -> {
            proposals.mergeFromDossier(number, into);
            return null;
        });
    }
}
