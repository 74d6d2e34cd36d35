package nl.sekswerkplatform.web.discussions;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import nl.sekswerkplatform.discussions.Reply;
import nl.sekswerkplatform.discussions.ReplyService;
import nl.sekswerkplatform.discussions.SuggestionService;
import nl.sekswerkplatform.discussions.SuggestionState;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** What a member herself said under a proposal and can take back; to others nothing of it. */
@Named
@ViewScoped
public class TakeBackSaidBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReplyService replies;

    @Inject
    private SuggestionService suggestions;

    @Inject
    private ProposalService proposals;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private Address address;

    private int proposal;
    private final List<OwnWords> own = new ArrayList<>();

    @PostConstruct
    void read() {
        ActingMember member = acting.get();
        proposal = proposals.get(address.number()).number();
        suggestions.find(proposal).stream()
                .filter(each -> each.isBy(member) && each.isReadable() && each.state() == SuggestionState.OPEN)
                .forEach(each -> own.add(new OwnWords("suggestion", each.number(), each.title())));
        int after = 0;
        List<Reply> page;
        do {
            page = replies.find(proposal, after, ReplyService.MOST);
            page.stream()
                    .filter(each -> each.isBy(member) && each.isReadable())
                    .forEach(each -> own.add(new OwnWords("reply", each.number(), each.text())));
            after = page.isEmpty() ? 0 : page.get(page.size() - 1).number();
        } while (page.size() == ReplyService.MOST);
    }

    @Refusable
    public void takeBack(OwnWords words) {
        if (words.kind().equals("reply")) {
            replies.takeBack(acting.get(), proposal, words.number());
        } else {
            suggestions.takeBack(acting.get(), proposal, words.number());
        }
        Links.redirectTo("/proposals/" + proposal);
    }

    public int getNumber() {
        return proposal;
    }

    public List<OwnWords> getOwn() {
        return own;
    }

    /** Something that she said. */
    public record OwnWords(String kind, int number, String text) implements Serializable {}
}
