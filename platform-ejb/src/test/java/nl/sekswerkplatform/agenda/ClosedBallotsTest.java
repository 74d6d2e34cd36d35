package nl.sekswerkplatform.agenda;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.sekswerkplatform.agenda.AgendaRefused.GroupsNotAdmitted;
import nl.sekswerkplatform.equalshares.Composition;
import nl.sekswerkplatform.equalshares.Judgement;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalFixture;
import org.junit.jupiter.api.Test;

class ClosedBallotsTest {
    private static final List<StakeholderGroup> SEATED = GroupFixture.FOUNDING.stream()
            .map(key -> GroupFixture.seated(key, true))
            .toList();
    private static final List<Proposal> OPEN =
            List.of(ProposalFixture.open(1, 20), ProposalFixture.open(2, 20), ProposalFixture.open(3, 90));

    @Test
    void refusesToComposeBeforeEverySeatedGroupIsAdmitted() {
        List<StakeholderGroup> oneMissing =
                List.of(GroupFixture.seated("police", true), GroupFixture.seated("residents", false));
        assertThrows(GroupsNotAdmitted.class, () -> ClosedBallots.requireAdmitted(oneMissing));
        assertThrows(GroupsNotAdmitted.class, () -> ClosedBallots.requireAdmitted(List.of()));
        assertDoesNotThrow(() -> ClosedBallots.requireAdmitted(SEATED));
    }

    @Test
    void leavesOutWhatIsLongerThanTheMeeting() {
        assertEquals(List.of(1, 2), ClosedBallots.fitting(OPEN, 60));
    }

    @Test
    void saysOfAProtectedGroupWithFewBallotsOnlyThatItTookPart() {
        Map<String, ShareLevel> first = levels(cast("sex-workers", 9, 1), 1);
        assertEquals(ShareLevel.TOOK_PART, first.get("sex-workers"));
        assertEquals(ShareLevel.TOOK_PART, first.get("residents"), "that nobody did is a number too");
        assertEquals(ShareLevel.NONE, first.get("police"), "a group in function shows what it gave");
    }

    @Test
    void saysTheSameOfFewBallotsAtItemsThatTheyDoNotSupport() {
        Map<GroupKey, List<Set<Integer>>> cast =
                Map.of(new GroupKey("sex-workers"), List.of(Set.of(1)), new GroupKey("police"), List.of(Set.of(2)));
        ClosedBallots ballots = ballots(SEATED, cast);
        assertEquals(ShareLevel.TOOK_PART, levels(ballots, 1).get("sex-workers"));
        assertEquals(ShareLevel.TOOK_PART, levels(ballots, 2).get("sex-workers"));
    }

    @Test
    void showsThirdsOfGroupsInFunctionAndOfTenBallots() {
        assertEquals(ShareLevel.ALL, levels(cast("police", 1, 1), 1).get("police"));
        assertEquals(ShareLevel.ALL, levels(cast("sex-workers", 10, 1), 1).get("sex-workers"));
    }

    @Test
    void hasOneTextForOneSetOfBallots() {
        List<Set<Integer>> cast = new java.util.ArrayList<>(List.of(Set.of(1, 2), Set.of(3), Set.of(2)));
        String text = ballots(SEATED, Map.of(new GroupKey("police"), cast)).canonical();
        Collections.reverse(cast);
        assertEquals(text, ballots(SEATED, Map.of(new GroupKey("police"), cast)).canonical());
        assertEquals("""
                sekswerkplatform ballots v1
                meeting 12
                minutes 60
                groups sex-workers,support,police,municipality,residents
                protected sex-workers,residents
                proposal 1 20
                proposal 2 20
                proposal 3 90
                ballot police 1,2
                ballot police 2
                ballot police 3
                """, text);
    }

    @Test
    void bindsTheAgendaToItsBallotsWithoutTellingThem() {
        ClosedBallots ballots = cast("police", 3, 1);
        BallotCommitment made = BallotCommitment.to(ballots, new SecureRandom());
        assertEquals(made, BallotCommitment.of(made.salt(), ballots.canonical()));
        assertNotEquals(
                made.digest(),
                BallotCommitment.of(made.salt(), cast("police", 4, 1).canonical())
                        .digest());
        assertNotEquals(
                made.digest(), BallotCommitment.to(ballots, new SecureRandom()).digest());
    }

    @Test
    void leavesWhatGotNoPlaceWithASentenceWithoutNumbers() {
        Composition composition = cast("police", 3, 1).compose((extra, minutes) -> {});
        assertEquals(Judgement.TOO_LONG, composition.unplaced().get("3"));
        assertTrue(composition.unplaced().containsKey("2"));
    }

    private static ClosedBallots cast(String group, int members, int proposal) {
        return ballots(SEATED, Map.of(new GroupKey(group), Collections.nCopies(members, Set.of(proposal))));
    }

    private static ClosedBallots ballots(List<StakeholderGroup> seated, Map<GroupKey, List<Set<Integer>>> cast) {
        return new ClosedBallots(12, 60, seated, OPEN, cast);
    }

    private static Map<String, ShareLevel> levels(ClosedBallots ballots, int proposal) {
        Composition composition = ballots.compose((extra, minutes) -> {});
        return composition.placements().stream()
                .filter(placed -> placed.item().equals(String.valueOf(proposal)))
                .flatMap(placed -> ballots.shares(composition, placed).stream())
                .collect(Collectors.toMap(share -> share.groupKey().value(), GroupShare::level));
    }
}
