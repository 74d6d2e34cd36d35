package nl.sekswerkplatform.discussions;

import static nl.sekswerkplatform.proposals.ProposalFixture.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.proposals.BallotService;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.SeenProposal;
import nl.sekswerkplatform.testing.AsMember;

/** What members do to proposals, each act as if sent by a page. */
@ApplicationScoped
public class DiscussionFixture {
    @Inject
    private ProposalService proposals;

    @Inject
    private BallotService ballots;

    @Inject
    private SuggestionService suggestions;

    @Inject
    private ReplyService replies;

    @Inject
    private AsMember asMember;

    int propose(ActingMember by) throws Exception {
        return asMember.call(() -> proposals.propose(by, UUID.randomUUID(), draft("A proposal", 20)));
    }

    SeenProposal seen(int number) {
        return new SeenProposal(number, proposals.get(number).version());
    }

    void support(ActingMember by, int meeting, Integer... numbers) throws Exception {
        List<SeenProposal> seen = new ArrayList<>();
        for (int number : numbers) {
            seen.add(seen(number));
        }
        act(() -> ballots.save(by, meeting, seen));
    }

    /** @return its number */
    int suggest(ActingMember by, int proposal, String title) throws Exception {
        SeenProposal seen = seen(proposal);
        String seenAs = asMember.call(() -> replies.ahead(by, proposal)).label();
        act(() -> suggestions.suggest(
                by, seen, new SuggestionService.Words(UUID.randomUUID(), title, "And in other words?"), seenAs));
        return suggestions.find(proposal).get(0).number();
    }

    void reply(ActingMember by, int proposal, UUID form, String text) throws Exception {
        String seenAs = asMember.call(() -> replies.ahead(by, proposal)).label();
        act(() -> replies.reply(by, proposal, new ReplyService.Contribution(form, text), seenAs));
    }

    void act(Runnable act) throws Exception {
        asMember.call((Callable<Void>) () -> {
            act.run();
            return null;
        });
    }

    /** How many of them were done; the others were refused by a rule. */
    static int done(List<Future<?>> acts, Class<?>... refusals) throws Exception {
        int done = 0;
        for (Future<?> each : acts) {
            try {
                each.get();
                done++;
            } catch (ExecutionException refused) {
                if (List.of(refusals).stream().noneMatch(kind -> kind.isInstance(refused.getCause()))) {
                    throw refused;
                }
            }
        }
        return done;
    }
}
