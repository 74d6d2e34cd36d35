package nl.sekswerkplatform.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.sekswerkplatform.consultations.ConsultationForm;
import nl.sekswerkplatform.consultations.ConsultationService;
import nl.sekswerkplatform.consultations.EarlierRound;
import nl.sekswerkplatform.dossier.DossierWrong.Problem;
import nl.sekswerkplatform.input.EarlierInput;
import nl.sekswerkplatform.input.PublishedInputService;
import nl.sekswerkplatform.proposals.ProposalDraft;
import nl.sekswerkplatform.proposals.ProposalFromDossier;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.Purpose;

/** What people said: consultations, published inputs, and the proposals that take them up. */
@Dependent
class VoicesSection {
    @Inject
    private Entering entering;

    @Inject
    private ConsultationService consultations;

    @Inject
    private PublishedInputService inputs;

    @Inject
    private ProposalService proposals;

    void enter(Node root) {
        root.list("consultations").forEach(this::consult);
        Map<String, Integer> numbers = new HashMap<>();
        root.list("inputs").forEach(input -> numbers.put(input.text("key"), publish(input)));
        root.list("proposals").forEach(proposal -> propose(proposal, numbers));
    }

    private void consult(Node round) {
        EarlierRound earlier = new EarlierRound(
                round.text("key"),
                round.text("title"),
                round.requiredGroup("group"),
                round.requiredWord("form", ConsultationForm.class),
                round.number("sessions"),
                round.number("participants"),
                round.flag("perSession"),
                round.text("note", null),
                round.flag("illustrative"));
        round.noOther();
        entering.enter(round, () -> consultations.recordEarlier(earlier));
    }

    private int publish(Node input) {
        Entering.requireEarlier(input);
        EarlierInput earlier = new EarlierInput(
                input.text("key"),
                input.group("asGroup"),
                input.text("pilot", null),
                input.week("week"),
                input.text("text"),
                input.flag("illustrative"));
        input.noOther();
        return entering.enter(input, () -> inputs.recordEarlier(earlier));
    }

    private void propose(Node proposal, Map<String, Integer> numbers) {
        entering.enter(proposal, () -> {
            ProposalDraft draft = new ProposalDraft(
                    proposal.text("title"),
                    proposal.text("question"),
                    proposal.requiredWord("purpose", Purpose.class),
                    proposal.requiredNumber("minutes"),
                    proposal.text("pilot", null),
                    linked(proposal, numbers));
            ProposalFromDossier entry = new ProposalFromDossier(
                    proposal.text("key"), proposal.requiredGroup("by"), draft, proposal.flag("illustrative"));
            proposal.noOther();
            return proposals.enterFromDossier(entry);
        });
    }

    private static Set<Integer> linked(Node proposal, Map<String, Integer> numbers) {
        List<String> keys = proposal.texts("inputs");
        Set<Integer> linked = new TreeSet<>();
        for (int i = 0; i < keys.size(); i++) {
            Integer number = numbers.get(keys.get(i));
            if (number == null) {
                throw proposal.wrong("inputs[" + i + "]", Problem.UNKNOWN_REFERENCE);
            }
            linked.add(number);
        }
        return linked;
    }
}
