package nl.sekswerkplatform.advice;

import static nl.sekswerkplatform.advice.AdviceFixture.asked;
import static nl.sekswerkplatform.consensus.Stance.CONSENT;
import static nl.sekswerkplatform.consensus.Stance.OBJECTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.sekswerkplatform.advice.RoundReading.GroupTurn;
import nl.sekswerkplatform.advice.RoundReading.ReasonReading;
import nl.sekswerkplatform.advice.WordingRefused.NothingToWord;
import nl.sekswerkplatform.advice.WordingRefused.WordedMeanwhile;
import nl.sekswerkplatform.advice.WordingRefused.WordingOver;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.houserules.HidingReason;
import nl.sekswerkplatform.houserules.HidingStatus;
import nl.sekswerkplatform.houserules.HouseRuleRefused.CannotBeHidden;
import nl.sekswerkplatform.houserules.HouseRuleService;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.rooms.RoomDumpFixture;
import nl.sekswerkplatform.shared.TextRefused.TextMissing;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import nl.sekswerkplatform.testing.MovableClockFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class WordingServiceIT {
    @Inject
    private WordingService wordings;

    @Inject
    private CloseRoundService closing;

    @Inject
    private RoundService rounds;

    @Inject
    private PositionService positions;

    @Inject
    private HouseRuleService houseRules;

    @Inject
    private AdviceFixture table;

    @Inject
    private AsMember asMember;

    @Inject
    private AsOperator asOperator;

    @Inject
    private MovableClockFixture clock;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    private final Map<String, List<ActingMember>> members = new HashMap<>();
    private int number;

    /** The police give three reasons, the residents one, the others none. */
    @BeforeEach
    void closeARound() throws Exception {
        table.seatFive();
        int meeting = table.meetingWithItem();
        for (String group : GroupFixture.FOUNDING) {
            members.put(group, table.admit(group, 4));
        }
        number = asMember.call(() -> rounds.open(asked(meeting, "A text."), table.chair(meeting)));
        for (String group : GroupFixture.FOUNDING) {
            for (int member = 0; member < 4; member++) {
                boolean objects = group.equals("police") && member > 0 || group.equals("residents") && member == 1;
                Choice choice = objects
                        ? new Choice(OBJECTION, group + " heron " + member + " in round " + number)
                        : new Choice(CONSENT, null);
                ActingMember one = members.get(group).get(member);
                asMember.call(run(() -> positions.give(one, number, List.of(choice))));
            }
        }
        clock.moveBy(4);
        asOperator.call(run(() -> closing.settle(number)));
    }

    @AfterEach
    void putBack() throws Exception {
        clock.putBack();
        table.putBack();
    }

    @Test
    void leavesThreeReasonsAsTheyAreAndGivesFewerToTheGroup() throws Exception {
        assertEquals(
                Set.of(
                        "police heron 1 in round " + number,
                        "police heron 2 in round " + number,
                        "police heron 3 in round " + number),
                turn("police").reasons().stream().map(ReasonReading::words).collect(Collectors.toSet()));
        assertNull(turn("police").wording());
        assertEquals(List.of(), turn("residents").reasons());
        assertEquals(WordingStatus.WAITING, turn("residents").wording());
        WordingReading waiting = asMember.call(() -> wordings.find(resident(0))).stream()
                .filter(some -> some.round().number() == number)
                .findFirst()
                .orElseThrow();
        assertEquals(
                "residents heron 1 in round " + number, waiting.reasons().get(0).words());
        assertNull(waiting.text());
        String dump = RoomDumpFixture.of(database, "round_wording", "round_reason");
        assertFalse(dump.contains("residents heron"), "sealed");
    }

    @Test
    void isWrittenAndChangedByTheGroupUntilItsLastDayAndThenPublic() throws Exception {
        write(resident(0), null, "What we mean.");
        write(resident(0), null, "What we mean.");
        assertThrows(WordedMeanwhile.class, () -> write(resident(2), null, "Something else."));
        write(resident(2), "What we mean.", "What we all mean.");
        assertThrows(TextMissing.class, () -> write(resident(2), "What we all mean.", " "));
        assertEquals(List.of(), turn("residents").reasons(), "not public yet");
        clock.moveBy(8);
        settleWordings();
        ReasonReading worded = turn("residents").reasons().get(0);
        assertTrue(worded.byGroup());
        assertEquals("What we all mean.", worded.words());
        assertEquals(WordingStatus.SAID, turn("residents").wording());
        assertEquals(List.of(), asMember.call(() -> wordings.find(resident(0))));
        assertThrows(WordingOver.class, () -> write(resident(0), "What we all mean.", "Later."));
        settleWordings();
        assertEquals(1, turn("residents").reasons().size(), "once");
        assertEquals(
                List.of("1"),
                RoomDumpFixture.rows(
                        database,
                        "select count(*) from consent_round where wrapped_key is null and number = " + number),
                "the key is gone with what the members gave");
    }

    @Test
    void saysSoWhenNobodyWrote() throws Exception {
        clock.moveBy(8);
        assertThrows(WordingOver.class, () -> write(resident(0), null, "Too late."));
        settleWordings();
        assertEquals(WordingStatus.SILENT, turn("residents").wording());
        assertEquals(List.of(), turn("residents").reasons());
    }

    @Test
    void isOfTheGroupAndOfNoOther() throws Exception {
        ActingMember officer = members.get("police").get(0);
        assertEquals(List.of(), asMember.call(() -> wordings.find(officer)));
        assertThrows(NothingToWord.class, () -> asMember.call(() -> wordings.read(officer, number)));
        assertThrows(NothingToWord.class, () -> write(officer, null, "In their place."));
        assertThrows(EJBAccessException.class, () -> asOperator.call(() -> wordings.read(resident(0), number)));
    }

    @Test
    void keepsOneOfTwoWhoWriteAtOnce() throws Exception {
        Callable<Object> one = () -> write(resident(0), null, "One.");
        Callable<Object> other = () -> write(resident(1), null, "Other.");
        List<Object> answers = AtOnceFixture.all(List.of(one, other));
        assertEquals(1, answers.stream().filter("WordedMeanwhile"::equals).count(), answers.toString());
    }

    @Test
    void isHiddenAndRemovedByTwoGroupsWhereItNamesSomeone() throws Exception {
        ReasonReading named = turn("police").reasons().get(0);
        String ref = "reason/" + number + "-" + named.number();
        Delegate screener = new Delegate(new GroupKey("support"), Set.of(Mandate.SCREENER));
        Delegate other = new Delegate(new GroupKey("sex-workers"), Set.of(Mandate.SCREENER));
        assertEquals(named.words(), asMember.call(() -> houseRules.read(screener, ref)));
        asMember.call(run(() -> houseRules.hide(screener, ref, HidingReason.NAMES_SOMEONE)));
        assertEquals(ReasonState.HIDDEN, turn("police").reasons().get(0).state());
        assertFalse(RoomDumpFixture.of(database, "round_reason").contains(named.words()));
        var hiding = houseRules.find(ref).orElseThrow();
        asMember.call(run(() -> houseRules.confirm(other, hiding.id())));
        assertEquals(ReasonState.REMOVED, turn("police").reasons().get(0).state());
        assertThrows(
                CannotBeHidden.class,
                () -> asMember.call(run(() -> houseRules.hide(screener, ref, HidingReason.NAMES_SOMEONE))));
    }

    @Test
    void comesBackByItselfWhenNoSecondGroupAgrees() throws Exception {
        ReasonReading named = turn("police").reasons().get(1);
        String ref = "reason/" + number + "-" + named.number();
        Delegate screener = new Delegate(new GroupKey("support"), Set.of(Mandate.SCREENER));
        asMember.call(run(() -> houseRules.hide(screener, ref, HidingReason.THREATENS_SOMEONE)));
        var hiding = houseRules.find(ref).orElseThrow();
        clock.moveBy(4);
        asOperator.call(run(() -> houseRules.giveBack(hiding.id())));
        assertEquals(HidingStatus.RETURNED, houseRules.find(ref).orElseThrow().status());
        assertEquals(named, turn("police").reasons().get(1));
    }

    private ActingMember resident(int one) {
        return members.get("residents").get(one);
    }

    private Void write(ActingMember member, String seen, String text) throws Exception {
        return asMember.call(run(() -> wordings.write(member, number, seen, text)));
    }

    private void settleWordings() throws Exception {
        asOperator.call(run(() -> closing.settleWordings(number)));
    }

    private GroupTurn turn(String group) {
        return rounds.get(number).result().groups().stream()
                .filter(turn -> turn.groupKey().value().equals(group))
                .findFirst()
                .orElseThrow();
    }

    private static Callable<Void> run(Runnable act) {
        return () -> {
            act.run();
            return null;
        };
    }
}
