package nl.sekswerkplatform.web.proposals;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.SeenProposal;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** The author changes a proposal. To all others its form does not exist. */
@Named
@ViewScoped
public class EditProposalBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ProposalService proposals;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private Address address;

    private SeenProposal seen;
    private transient Shown shown;
    private ProposalForm fields;

    @PostConstruct
    void read() {
        Proposal proposal = OwnProposal.at(address, proposals, acting);
        shown = proposal.shown();
        seen = new SeenProposal(proposal.number(), proposal.version());
        fields = ProposalForm.of(proposal);
    }

    @Refusable
    public void save() {
        proposals.edit(acting.get(), seen, fields.draft());
        Links.redirectTo("/proposals/" + seen.number());
    }

    public int getNumber() {
        return seen.number();
    }

    /** As the others see her in this proposal; that does not change. */
    public Shown getShown() {
        if (shown == null) {
            shown = proposals.get(seen.number()).shown();
        }
        return shown;
    }

    public ProposalForm getFields() {
        return fields;
    }
}
