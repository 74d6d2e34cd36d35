package nl.sekswerkplatform.web.discussions;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.sekswerkplatform.discussions.MergeService;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.PageMissing;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;
import nl.sekswerkplatform.web.proposals.ProposalForm;

/** Who made a proposal offers another proposer to make one of both. To all others there is no such page. */
@Named
@ViewScoped
public class OfferMergeBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MergeService mergers;

    @Inject
    private ProposalService proposals;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private Address address;

    private final UUID form = UUID.randomUUID();
    private int number;
    private Integer other;
    private ProposalForm fields;

    @PostConstruct
    void read() {
        Proposal proposal = proposals.get(address.number());
        if (!proposal.isBy(acting.get())) {
            throw new PageMissing();
        }
        number = proposal.number();
        fields = ProposalForm.of(proposal);
    }

    @Refusable
    public void offer() {
        mergers.offer(acting.get(), form, number, other, fields.draft());
        Links.redirectTo("/proposals/" + number);
    }

    public int getNumber() {
        return number;
    }

    public Integer getOther() {
        return other;
    }

    public void setOther(Integer other) {
        this.other = other;
    }

    public ProposalForm getFields() {
        return fields;
    }
}
