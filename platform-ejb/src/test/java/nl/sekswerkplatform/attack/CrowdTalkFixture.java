package nl.sekswerkplatform.attack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.discussions.ReplyService;
import nl.sekswerkplatform.discussions.SuggestionService;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.proposals.ProposalFixture;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.SeenProposal;
import nl.sekswerkplatform.testing.AsMember;

/** The crowd under a proposal, for all to read: in another order each time, because that order stands on the page. */
@ApplicationScoped
public class CrowdTalkFixture {
    @Inject
    private CrowdFixture crowd;

    @Inject
    private ProposalService proposals;

    @Inject
    private ReplyService replies;

    @Inject
    private SuggestionService suggestions;

    @Inject
    private AsMember asMember;

    /** The ids of the replies. */
    List<UUID> reply() throws Exception {
        int proposal = propose();
        List<UUID> said = new ArrayList<>();
        for (int person : crowd.shuffled()) {
            ActingMember member = crowd.people().get(person);
            UUID form = UUID.randomUUID();
            String label = asMember.call(() -> replies.ahead(member, proposal)).label();
            crowd.act(() -> replies.reply(member, proposal, new ReplyService.Contribution(form, "Well."), label));
            said.add(form);
        }
        return said;
    }

    /** The ids of the suggestions. */
    List<UUID> suggest() throws Exception {
        int proposal = propose();
        SeenProposal seen = new SeenProposal(proposal, proposals.get(proposal).version());
        List<UUID> said = new ArrayList<>();
        for (int person : crowd.shuffled()) {
            if (person > 0) { // it is hers
                ActingMember member = crowd.people().get(person);
                UUID form = UUID.randomUUID();
                String label =
                        asMember.call(() -> replies.ahead(member, proposal)).label();
                var words = new SuggestionService.Words(form, CrowdFixture.TITLE, "Or so " + form + "?");
                crowd.act(() -> suggestions.suggest(member, seen, words, label));
                said.add(form);
            }
        }
        return said;
    }

    private int propose() throws Exception {
        return asMember.call(() -> proposals.propose(
                crowd.people().get(0), UUID.randomUUID(), ProposalFixture.draft(CrowdFixture.TITLE, 20)));
    }
}
