package nl.sekswerkplatform.web.discussions;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.sekswerkplatform.discussions.ReplyService;
import nl.sekswerkplatform.discussions.SuggestionService;
import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.SeenProposal;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** A member suggests other words for a proposal of another. Sending the form twice suggests once. */
@Named
@ViewScoped
public class SuggestWordsBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SuggestionService suggestions;

    @Inject
    private ReplyService replies;

    @Inject
    private ProposalService proposals;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private Address address;

    private final UUID form = UUID.randomUUID();
    private SeenProposal seen;
    private boolean own;
    private transient Shown shown;
    private String seenAs;
    private String title;
    private String question;

    @PostConstruct
    void read() {
        Proposal proposal = proposals.get(address.number());
        seen = new SeenProposal(proposal.number(), proposal.version());
        own = proposal.isBy(acting.get()) && proposal.shownSecond().isEmpty();
        title = proposal.title();
        question = proposal.question();
        seenAs = getShown().label();
    }

    @Refusable
    public void send() {
        suggestions.suggest(acting.get(), seen, new SuggestionService.Words(form, title, question), seenAs);
        Links.redirectTo("/proposals/" + seen.number());
    }

    public Shown getShown() {
        if (shown == null) {
            shown = replies.ahead(acting.get(), seen.number());
        }
        return shown;
    }

    /** True for who proposed it alone: she changes it herself. */
    public boolean isOwn() {
        return own;
    }

    public int getNumber() {
        return seen.number();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }
}
