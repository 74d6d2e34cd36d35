package nl.sekswerkplatform.discussions;

import static nl.sekswerkplatform.proposals.ProposalFixture.draft;
import static nl.sekswerkplatform.proposals.ProposalFixture.member;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import nl.sekswerkplatform.discussions.DiscussionRefused.NotSaid;
import nl.sekswerkplatform.discussions.DiscussionRefused.NothingToMerge;
import nl.sekswerkplatform.discussions.DiscussionRefused.OfferClosed;
import nl.sekswerkplatform.discussions.DiscussionRefused.OfferedBefore;
import nl.sekswerkplatform.discussions.DiscussionRefused.OwnWords;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.proposals.BallotService;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalRefused.NotYourProposal;
import nl.sekswerkplatform.proposals.ProposalRefused.OfTwoProposers;
import nl.sekswerkplatform.proposals.ProposalRefused.ProposalNotOpen;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.ProposalState;
import nl.sekswerkplatform.testing.AsMember;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class MergeServiceIT {
    @Inject
    private MergeService mergers;

    @Inject
    private SuggestionService suggestions;

    @Inject
    private ProposalService proposals;

    @Inject
    private BallotService ballots;

    @Inject
    private DiscussionFixture discussions;

    @Inject
    private GroupFixture groups;

    @Inject
    private AsMember asMember;

    @Resource
    private ManagedExecutorService executor;

    private final int meeting = ThreadLocalRandom.current().nextInt(2_000_000, 1_000_000_000);
    private final ActingMember resident = member("residents", 1);
    private final ActingMember officer = member("police", 1);
    private final ActingMember supporter = member("support", 1);
    private final UUID form = UUID.randomUUID();
    private int first;
    private int second;

    @BeforeEach
    void proposeTwo() throws Exception {
        groups.seatAndAdmit();
        first = discussions.propose(resident);
        second = discussions.propose(officer);
    }

    @Test
    void makesOneOfTwoThatNamesBothWithTheConsentOfBoth() throws Exception {
        offer();
        offer();
        assertEquals(1, mergers.find(first).size());
        int merged = accept();
        Proposal one = proposals.get(merged);
        assertEquals("Both together", one.title());
        assertEquals("residents", one.shown().group().value());
        assertEquals("police", one.shownSecond().orElseThrow().group().value());
        assertTrue(one.isBy(resident) && one.isBy(officer));
        assertFalse(one.isBy(supporter));
        for (int number : List.of(first, second)) {
            assertEquals(ProposalState.MERGED, proposals.get(number).state());
            assertEquals(merged, proposals.get(number).mergedInto().orElseThrow());
        }
        assertEquals(merged, mergers.find(second).get(0).mergedNumber().orElseThrow());
    }

    @Test
    void carriesNobodysSupportAlongAndAsksHer() throws Exception {
        discussions.support(supporter, meeting, first);
        offer();
        int merged = accept();
        assertEquals(Map.of(first, merged), asMember.call(() -> ballots.findMerged(supporter, meeting)));
        assertFalse(asMember.call(() -> ballots.supportsAny(meeting, Set.of(merged))));
        discussions.support(supporter, meeting, merged);
        assertTrue(asMember.call(() -> ballots.supportsAny(meeting, Set.of(merged))));
        assertEquals(Map.of(), asMember.call(() -> ballots.findMerged(supporter, meeting)));
    }

    @Test
    void isChangedByNoneOfTheTwoAlone() throws Exception {
        offer();
        int merged = accept();
        assertThrows(
                OfTwoProposers.class,
                () -> discussions.act(
                        () -> proposals.edit(resident, discussions.seen(merged), draft("Mine again", 20))));
        assertThrows(OfTwoProposers.class, () -> discussions.act(() -> proposals.withdraw(officer, merged)));
        int number = discussions.suggest(resident, merged, "Words of one");
        assertThrows(OwnWords.class, () -> discussions.act(() -> suggestions.takeOver(resident, merged, number)));
        discussions.act(() -> suggestions.takeOver(officer, merged, number));
        assertEquals("Words of one", proposals.get(merged).title());
    }

    @Test
    void isOfferedAndAnsweredByWhoProposedAlone() throws Exception {
        assertThrows(
                NotYourProposal.class,
                () -> discussions.act(() -> mergers.offer(officer, form, first, second, draft("Both together", 30))));
        offer();
        assertThrows(NotYourProposal.class, () -> discussions.act(() -> mergers.accept(resident, form)));
        assertThrows(NotYourProposal.class, () -> discussions.act(() -> mergers.decline(supporter, form, "No")));
        assertThrows(NotYourProposal.class, () -> discussions.act(() -> mergers.takeBack(officer, form)));
        assertThrows(NotSaid.class, () -> asMember.call(() -> mergers.read(supporter, form)));
        assertTrue(asMember.call(() -> mergers.read(officer, form)).deciding());
        assertFalse(asMember.call(() -> mergers.read(resident, form)).deciding());
    }

    @Test
    void isBetweenTwoOpenProposalsOfTwoPersonsAndOfferedOnceAtATime() throws Exception {
        int own = discussions.propose(resident);
        for (int other : List.of(first, own, 999_999_999)) {
            assertThrows(
                    NothingToMerge.class,
                    () -> discussions.act(() ->
                            mergers.offer(resident, UUID.randomUUID(), first, other, draft("Both together", 30))));
        }
        offer();
        assertThrows(
                OfferedBefore.class,
                () -> discussions.act(
                        () -> mergers.offer(officer, UUID.randomUUID(), second, first, draft("The same", 30))));
        discussions.act(() -> mergers.decline(officer, form, "They are about different things"));
        assertEquals(
                "They are about different things", mergers.find(first).get(0).reason());
        assertThrows(NotSaid.class, () -> asMember.call(() -> mergers.read(officer, form)));
        assertThrows(OfferClosed.class, this::accept);
    }

    @Test
    void happensOnceWhenSheAgreesInTwoWindows() throws Exception {
        offer();
        Callable<Integer> agree = this::accept;
        assertEquals(
                1, DiscussionFixture.done(List.of(executor.submit(agree), executor.submit(agree)), OfferClosed.class));
    }

    @Test
    void happensOrIsTakenBackWhenBothAreDoneAtOnce() throws Exception {
        offer();
        Callable<Integer> agree = this::accept;
        Callable<Void> takeBack = () -> {
            discussions.act(() -> mergers.takeBack(resident, form));
            return null;
        };
        assertEquals(
                1,
                DiscussionFixture.done(List.of(executor.submit(agree), executor.submit(takeBack)), OfferClosed.class));
    }

    @Test
    void happensToNoneThatIsWithdrawnAtTheSameMoment() throws Exception {
        offer();
        Callable<Integer> agree = this::accept;
        Callable<Void> withdraw = () -> {
            discussions.act(() -> proposals.withdraw(resident, first));
            return null;
        };
        assertEquals(
                1,
                DiscussionFixture.done(
                        List.of(executor.submit(agree), executor.submit(withdraw)), ProposalNotOpen.class));
        assertTrue(Set.of(ProposalState.MERGED, ProposalState.WITHDRAWN)
                .contains(proposals.get(first).state()));
    }

    private void offer() throws Exception {
        discussions.act(() -> mergers.offer(resident, form, first, second, draft("Both together", 30)));
    }

    private int accept() throws Exception {
        return asMember.call(() -> mergers.accept(officer, form));
    }
}
