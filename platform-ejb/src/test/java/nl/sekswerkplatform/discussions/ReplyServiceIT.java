package nl.sekswerkplatform.discussions;

import static nl.sekswerkplatform.proposals.ProposalFixture.member;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.sekswerkplatform.discussions.DiscussionRefused.DiscussionOver;
import nl.sekswerkplatform.discussions.DiscussionRefused.NotYourWords;
import nl.sekswerkplatform.discussions.DiscussionRefused.WordsGone;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.houserules.HideableWords;
import nl.sekswerkplatform.houserules.HidingReason;
import nl.sekswerkplatform.houserules.HouseRuleService;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.membership.MembershipRefused.ShownOtherwise;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.testing.AsMember;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ReplyServiceIT {
    @Inject
    private ReplyService replies;

    @Inject
    private ProposalService proposals;

    @Inject
    private HouseRuleService houseRules;

    @Inject
    private DiscussionFixture discussions;

    @Inject
    private GroupFixture groups;

    @Inject
    private AsMember asMember;

    @Resource
    private ManagedExecutorService executor;

    private final ActingMember author = member("residents", 1);
    private final ActingMember officer = member("police", 1);
    private int proposal;

    @BeforeEach
    void propose() throws Exception {
        groups.seatAndAdmit();
        proposal = discussions.propose(author);
    }

    @Test
    void isSaidOnceHoweverOftenItIsSentAndInItsOrder() throws Exception {
        UUID form = UUID.randomUUID();
        discussions.reply(officer, proposal, form, "First");
        discussions.reply(officer, proposal, form, "First");
        discussions.reply(author, proposal, UUID.randomUUID(), "Second");
        assertEquals(
                List.of("First", "Second"),
                replies.find(proposal, 0, 10).stream().map(Reply::text).toList());
        assertEquals(
                List.of("Second"),
                replies.find(proposal, 1, 10).stream().map(Reply::text).toList());
    }

    @Test
    void getsANumberOfItsOwnWhenManySpeakAtOnce() throws Exception {
        List<Future<?>> speaking = new ArrayList<>();
        for (int each = 0; each < 8; each++) {
            ActingMember speaker = member("support", each);
            speaking.add(executor.submit(() -> {
                discussions.reply(speaker, proposal, UUID.randomUUID(), "At once");
                return null;
            }));
        }
        assertEquals(8, DiscussionFixture.done(speaking));
        assertEquals(
                IntStream.rangeClosed(1, 8).boxed().toList(),
                replies.find(proposal, 0, 10).stream().map(Reply::number).toList());
    }

    @Test
    void isOfTheSameInItsThreadAndIsTakenBackByWhoSaidItAlone() throws Exception {
        discussions.reply(officer, proposal, UUID.randomUUID(), "Something");
        Reply said = replies.get(proposal, 1);
        assertTrue(said.isBy(officer));
        assertFalse(said.isBy(member("police", 2)));
        assertThrows(NotYourWords.class, () -> discussions.act(() -> replies.takeBack(author, proposal, 1)));
        discussions.act(() -> replies.takeBack(officer, proposal, 1));
        assertEquals(HideableWords.NO_WORDS, replies.get(proposal, 1).text());
        assertThrows(WordsGone.class, () -> discussions.act(() -> replies.takeBack(officer, proposal, 1)));
    }

    @Test
    void isRefusedWhenSheWouldBeShownOtherwiseThanTheFormSaid() {
        assertThrows(
                ShownOtherwise.class,
                () -> discussions.act(() -> replies.reply(
                        officer,
                        proposal,
                        new ReplyService.Contribution(UUID.randomUUID(), "Something"),
                        "Somebody else")));
    }

    @Test
    void isNotSaidUnderWhatWasWithdrawn() throws Exception {
        discussions.act(() -> proposals.withdraw(author, proposal));
        assertThrows(DiscussionOver.class, () -> discussions.reply(officer, proposal, UUID.randomUUID(), "Too late"));
    }

    @Test
    void isHiddenByTheHouseRulesLikeAProposal() throws Exception {
        discussions.reply(officer, proposal, UUID.randomUUID(), "Names somebody");
        Delegate screener = new Delegate(new GroupKey("support"), Set.of(Mandate.SCREENER));
        Delegate other = new Delegate(new GroupKey("sex-workers"), Set.of(Mandate.SCREENER));
        String ref = "reply/" + proposal + "-1";
        discussions.act(() -> houseRules.hide(screener, ref, HidingReason.NAMES_SOMEONE));
        assertEquals(SpokenWords.HIDDEN, replies.get(proposal, 1).words());
        assertNotEquals("Names somebody", replies.get(proposal, 1).text());
        UUID hiding = houseRules.find(ref).orElseThrow().id();
        discussions.act(() -> houseRules.confirm(other, hiding));
        assertEquals(SpokenWords.REMOVED, replies.get(proposal, 1).words());
        assertThrows(WordsGone.class, () -> discussions.act(() -> replies.takeBack(officer, proposal, 1)));
    }
}
