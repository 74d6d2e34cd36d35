package nl.sekswerkplatform.web.proposals;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** The author confirms that she takes a proposal back. */
@Named
@ViewScoped
public class WithdrawProposalBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ProposalService proposals;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private Address address;

    private int number;
    private String title;

    @PostConstruct
    void read() {
        Proposal proposal = OwnProposal.at(address, proposals, acting);
        number = proposal.number();
        title = proposal.title();
    }

    @Refusable
    public void withdraw() {
        proposals.withdraw(acting.get(), number);
        Links.redirectTo("/proposals/" + number);
    }

    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }
}
