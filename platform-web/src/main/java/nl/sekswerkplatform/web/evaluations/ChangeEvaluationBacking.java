package nl.sekswerkplatform.web.evaluations;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.sekswerkplatform.evaluations.EvaluationState;
import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.proposals.ProposalRefused.AlreadyProposed;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.proposals.ProposalForm;

/** Step 4: what should change, as a proposal like any other. Sending the form twice proposes once. */
@Named
@ViewScoped
public class ChangeEvaluationBacking extends EvaluationPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private ProposalService proposals;

    private final UUID form = UUID.randomUUID();
    private final ProposalForm fields = new ProposalForm();

    @Override
    void begin() {
        fields.beAbout(getEvaluation().about().pilotKey());
    }

    @Refusable
    public void propose() {
        Links.redirectTo("/proposals/" + numberOfProposed());
    }

    private int numberOfProposed() {
        try {
            return writing().propose(acting().get(), number(), form, fields.draft());
        } catch (AlreadyProposed sentBefore) {
            return sentBefore.number();
        }
    }

    /** True when what the groups say can be read, and the table is not done with it. */
    public boolean isOpenForChanges() {
        return getEvaluation().about().state() == EvaluationState.SAID;
    }

    public boolean isAllowed() {
        return now().isAllowed();
    }

    /** How the others will see who proposes. */
    public Shown getShown() {
        return proposals.ahead(acting().get(), form);
    }

    public ProposalForm getFields() {
        return fields;
    }
}
