package nl.sekswerkplatform.web.discussions;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.sekswerkplatform.discussions.Suggestion;
import nl.sekswerkplatform.discussions.SuggestionService;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.PageMissing;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** Who proposed it takes suggested words over, or says why not. To all others there is no such page. */
@Named
@RequestScoped
public class DecideSuggestionBacking {
    @Inject
    private SuggestionService suggestions;

    @Inject
    private ProposalService proposals;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private Address address;

    private SaidKey key;
    private SuggestionRow row;
    private String reason;

    @PostConstruct
    void read() {
        key = SaidKey.at(address);
        Proposal proposal = proposals.get(key.proposal());
        if (!proposal.isBy(acting.get())) {
            throw new PageMissing();
        }
        Suggestion suggestion = suggestions.get(key.proposal(), key.number());
        row = SuggestionRow.of(suggestion, proposal);
    }

    @Refusable
    public void takeOver() {
        suggestions.takeOver(acting.get(), key.proposal(), key.number());
        Links.redirectTo("/proposals/" + key.proposal());
    }

    @Refusable
    public void decline() {
        suggestions.decline(acting.get(), key.proposal(), key.number(), reason);
        Links.redirectTo("/proposals/" + key.proposal());
    }

    public SuggestionRow getRow() {
        return row;
    }

    public int getNumber() {
        return key.proposal();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
