package nl.sekswerkplatform.web.proposals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.proposals.ProposalRefused.AlreadyProposed;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** A member proposes something. Sending the form twice proposes once and shows the same page. */
@Named
@ViewScoped
public class ProposeItemBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ProposalService proposals;

    @Inject
    private ActingMemberSource acting;

    private final UUID form = UUID.randomUUID();
    private final ProposalForm fields = new ProposalForm();

    @Refusable
    public void propose() {
        Links.redirectTo("/proposals/" + numberOfProposed());
    }

    private int numberOfProposed() {
        try {
            return proposals.propose(acting.get(), form, fields.draft());
        } catch (AlreadyProposed sentBefore) {
            return sentBefore.number();
        }
    }

    /** How the others will see who proposes. */
    public Shown getShown() {
        return proposals.ahead(acting.get(), form);
    }

    public ProposalForm getFields() {
        return fields;
    }
}
