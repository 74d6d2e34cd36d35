package nl.sekswerkplatform.verdicts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.smallnumbers.People;
import nl.sekswerkplatform.smallnumbers.Protection;
import nl.sekswerkplatform.verdicts.VerdictCount.Seat;
import nl.sekswerkplatform.verdicts.VerdictRefused.AdviceMissing;
import nl.sekswerkplatform.verdicts.VerdictRefused.JudgementMissing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
    private static final int TRIES = 2_000;

    @ParameterizedTest
    @CsvSource({
        "MET, MET",
        "MET MET NOT_MET, MET",
        "MET NOT_MET, PARTLY",
        "MET PARTLY, PARTLY",
        "PARTLY NOT_MET, PARTLY",
        "MET NOT_MET NOT_MET, NOT_MET",
        "MET CANNOT_SAY CANNOT_SAY, CANNOT_SAY",
        "MET MET CANNOT_SAY CANNOT_SAY, MET",
        "CANNOT_SAY, CANNOT_SAY"
    })
    void liesInTheMiddleOfWhatMembersFind(String members, Judgement group) {
        assertEquals(group, group(words(members).map(Judgement::valueOf).toList()));
    }

    @ParameterizedTest
    @CsvSource({"PERMANENT END, EXTEND", "PERMANENT PERMANENT END, PERMANENT", "END END EXTEND, END"})
    void advisesNothingForGoodWhereAGroupIsHalved(String members, PilotAdvice group) {
        assertEquals(
                group,
                advised(words(members).map(PilotAdvice::valueOf).toList()).advice());
    }

    @ParameterizedTest
    @CsvSource({
        "MET MET, MET",
        "MET CANNOT_SAY, MET",
        "MET PARTLY, PARTLY",
        "NOT_MET PARTLY, PARTLY",
        "PARTLY, PARTLY",
        "NOT_MET NOT_MET, NOT_MET",
        "MET MET MET MET NOT_MET, DIVIDED",
        "MET PARTLY NOT_MET, DIVIDED",
        "CANNOT_SAY CANNOT_SAY, NO_ANSWER",
        "'', NO_ANSWER"
    })
    void hasAResultInWhichNoGroupIsOutvoted(String groups, CriterionResult result) {
        assertEquals(
                result, CriterionResult.of(words(groups).map(Judgement::valueOf).toList()));
    }

    @ParameterizedTest
    @CsvSource({
        "PERMANENT PERMANENT, PERMANENT",
        "EXTEND, EXTEND",
        "END END END, END",
        "PERMANENT PERMANENT PERMANENT PERMANENT EXTEND, DIVIDED",
        "'', NO_ANSWER"
    })
    void advisesWhatAllGroupsAdvise(String groups, AdviceResult result) {
        assertEquals(
                result, AdviceResult.of(words(groups).map(PilotAdvice::valueOf).toList()));
    }

    /** Whoever came first, and however often the whole group is there: the same. */
    @Test
    void dependsNeitherOnOrderNorOnSize() {
        Random random = new Random(20_261_127);
        for (int i = 0; i < TRIES; i++) {
            List<Judgement> members = drawn(random);
            Judgement group = group(members);
            List<Judgement> mixed = new ArrayList<>(members);
            Collections.shuffle(mixed, random);
            assertEquals(group, group(mixed));
            List<Judgement> thrice = new ArrayList<>(members);
            thrice.addAll(members);
            thrice.addAll(members);
            assertEquals(group, group(thrice));
        }
    }

    /** Neither end weighs more than the other. */
    @Test
    void turnsRoundWhenEverybodyDoes() {
        Random random = new Random(20_261_128);
        for (int i = 0; i < TRIES; i++) {
            List<Judgement> members = drawn(random);
            assertEquals(
                    turned(group(members)),
                    group(members.stream().map(VerdictTest::turned).toList()));
        }
    }

    /** Who becomes milder never makes her group stricter. */
    @Test
    void followsWhoChangesHerMind() {
        Random random = new Random(20_261_129);
        for (int i = 0; i < TRIES; i++) {
            List<Judgement> members = drawn(random);
            members.removeIf(each -> each == Judgement.CANNOT_SAY);
            if (members.isEmpty()) {
                continue;
            }
            Judgement before = group(members);
            int one = random.nextInt(members.size());
            members.set(one, Judgement.values()[Math.max(0, members.get(one).ordinal() - 1)]);
            assertTrue(group(members).compareTo(before) <= 0);
        }
    }

    @Test
    void ofGroupsDependsOnTheSetOfVerdictsAlone() {
        Random random = new Random(20_261_130);
        for (int i = 0; i < TRIES; i++) {
            List<Judgement> groups = drawn(random);
            List<Judgement> again = new ArrayList<>(groups);
            again.addAll(groups.subList(0, 1 + random.nextInt(groups.size())));
            Collections.shuffle(again, random);
            assertEquals(CriterionResult.of(groups), CriterionResult.of(again));
        }
    }

    @Test
    void isCountedOfGroupsOfWhichItMayBeTold() {
        GroupKey few = new GroupKey("sex-workers");
        GroupKey two = new GroupKey("police");
        GroupKey most = new GroupKey("support");
        List<GivenVerdict> given = new ArrayList<>();
        for (GroupKey group : List.of(few, two, most)) {
            for (int person = 0; person < 2; person++) {
                given.add(new GivenVerdict(group.value() + person, group, advised(List.of(PilotAdvice.END))));
            }
        }
        VerdictCount count = new VerdictCount(
                List.of(
                        new Seat(few, Protection.PROTECTED, People.of(2)),
                        new Seat(two, Protection.IN_FUNCTION, People.of(2)),
                        new Seat(most, Protection.IN_FUNCTION, People.of(9))),
                given);
        assertEquals(List.of(two), List.copyOf(count.verdicts().keySet()));
        given.add(new GivenVerdict("third", few, advised(List.of(PilotAdvice.PERMANENT))));
        assertEquals(PilotAdvice.END, count.verdicts().get(few).advice());
    }

    @Test
    void saysSomethingOnEverything() {
        assertThrows(JudgementMissing.class, () -> Verdict.chosen(Arrays.asList(Judgement.MET, null), PilotAdvice.END));
        assertThrows(AdviceMissing.class, () -> Verdict.chosen(List.of(Judgement.MET), null));
    }

    @Test
    void violationIsCaught() {
        assertThrows(IllegalArgumentException.class, () -> Middle.of(0, 0, 0));
    }

    private static Judgement group(List<Judgement> members) {
        return Verdict.ofGroup(members.stream()
                        .map(each -> new Verdict(List.of(each), PilotAdvice.EXTEND))
                        .toList())
                .judgements()
                .get(0);
    }

    private static Verdict advised(List<PilotAdvice> members) {
        return Verdict.ofGroup(
                members.stream().map(each -> new Verdict(List.of(), each)).toList());
    }

    private static Judgement turned(Judgement judgement) {
        return switch (judgement) {
            case MET -> Judgement.NOT_MET;
            case NOT_MET -> Judgement.MET;
            default -> judgement;
        };
    }

    private static List<Judgement> drawn(Random random) {
        List<Judgement> drawn = new ArrayList<>();
        int people = 1 + random.nextInt(9);
        for (int person = 0; person < people; person++) {
            drawn.add(Judgement.values()[random.nextInt(Judgement.values().length)]);
        }
        return drawn;
    }

    private static Stream<String> words(String written) {
        return written.isEmpty() ? Stream.empty() : Stream.of(written.split(" "));
    }
}
