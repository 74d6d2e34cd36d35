package nl.sekswerkplatform.advice;

import static nl.sekswerkplatform.advice.AdviceFixture.asked;
import static nl.sekswerkplatform.consensus.Stance.CONSENT;
import static nl.sekswerkplatform.consensus.Stance.OBJECTION;
import static nl.sekswerkplatform.consensus.Stance.RESERVATION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import nl.sekswerkplatform.advice.PositionRefused.RoundOver;
import nl.sekswerkplatform.advice.RoundReading.GroupStand;
import nl.sekswerkplatform.advice.RoundReading.GroupTurn;
import nl.sekswerkplatform.advice.RoundReading.Step;
import nl.sekswerkplatform.advice.RoundReading.TextReading;
import nl.sekswerkplatform.advice.RoundRefused.NotYoursToClose;
import nl.sekswerkplatform.advice.RoundRefused.ReopenedClosesByItself;
import nl.sekswerkplatform.advice.RoundRefused.TooSoonToClose;
import nl.sekswerkplatform.consensus.Outcome;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.rooms.RoomDumpFixture;
import nl.sekswerkplatform.smallnumbers.Band;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import nl.sekswerkplatform.testing.MovableClockFixture;
import nl.sekswerkplatform.transparency.LogService;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rounds that end. The platform's own clock may count one before the test does; it comes to the same. */
@ArquillianTest
class CloseRoundServiceIT {
    private static final GroupKey POLICE = new GroupKey("police");
    private static final GroupKey RESIDENTS = new GroupKey("residents");

    @Inject
    private CloseRoundService closing;

    @Inject
    private RoundTimerService timer;

    @Inject
    private RoundService rounds;

    @Inject
    private PositionService positions;

    @Inject
    private LogService log;

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
    private int meeting;
    private int number;

    @BeforeEach
    void openARound() throws Exception {
        table.seatFive();
        for (String group : GroupFixture.FOUNDING) {
            members.put(group, table.admit(group, group.equals("residents") ? 12 : 3));
        }
        meeting = table.meetingWithItem();
        number = asMember.call(() -> rounds.open(asked(meeting, "A text."), table.chair(meeting)));
    }

    @AfterEach
    void putBack() throws Exception {
        clock.putBack();
        table.putBack();
    }

    @Test
    void comeToWhereEachGroupStands() throws Exception {
        everyone(CONSENT);
        say("police", CONSENT, RESERVATION, RESERVATION);
        say("residents", RESERVATION, CONSENT, CONSENT);
        end();
        RoundReading round = rounds.get(number);
        assertEquals(Step.CLOSED, round.step());
        assertEquals(Outcome.ADOPTED_WITH_RESERVATIONS, round.result().outcome());
        assertEquals(Stand.RESERVATION, round.stand(POLICE));
        assertEquals(Stand.CONSENT, round.stand(RESIDENTS));
        assertEquals(List.of(POLICE), round.toAnswer());
        assertEquals(3, turn(round, POLICE).turnout().value().orElseThrow());
        assertEquals(Band.FROM_10, turn(round, RESIDENTS).turnout().band().orElseThrow());
        assertTrue(rounds.findClosed(Integer.MAX_VALUE, 10).stream().anyMatch(closed -> closed.number() == number));
    }

    @Test
    void areNotAdoptedWhenOneGroupObjects() throws Exception {
        everyone(CONSENT);
        say("support", OBJECTION, OBJECTION, CONSENT);
        end();
        assertEquals(Outcome.NOT_ADOPTED, rounds.get(number).result().outcome());
        assertEquals(Stand.OBJECTION, rounds.get(number).stand(new GroupKey("support")));
        assertEquals(List.of(), rounds.get(number).toAnswer());
    }

    @Test
    void orderTheirTextsByHowAllCarryThem() throws Exception {
        int other = table.meetingWithItem();
        int two = asMember.call(() -> rounds.open(asked(other, "For the many.", "For all."), table.chair(other)));
        for (String group : GroupFixture.FOUNDING) {
            for (ActingMember member : members.get(group)) {
                Stance first = group.equals("sex-workers") ? OBJECTION : CONSENT;
                say(two, member, first, CONSENT);
            }
        }
        clock.moveBy(4);
        settle(two);
        RoundReading round = rounds.get(two);
        assertEquals(
                List.of("For all.", "For the many."),
                round.texts().stream().map(TextReading::text).toList());
        assertEquals(
                List.of(Outcome.ADOPTED, Outcome.NOT_ADOPTED),
                round.texts().stream().map(TextReading::outcome).toList());
        assertEquals("For all.", round.advised().text());
        assertEquals(Outcome.ADOPTED, round.result().outcome());
    }

    @Test
    void areReopenedOnceForGroupsThatWereNotHeardAndThenCloseWithoutThem() throws Exception {
        everyone(CONSENT);
        asMember.call(run(() -> positions.takeBack(members.get("police").get(0), number)));
        end();
        RoundReading reopened = rounds.get(number);
        assertEquals(Step.REOPENED, reopened.step());
        assertEquals(List.of(POLICE), reopened.awaited());
        assertNull(reopened.result(), "nothing is told of the others");
        assertTrue(reopened.days().until().isAfter(reopened.days().closable().plusDays(14)));
        say(number, members.get("residents").get(0), RESERVATION);
        clock.moveBy(13);
        settle(number);
        assertEquals(Step.REOPENED, rounds.get(number).step());
        clock.moveBy(2);
        settle(number);
        RoundReading closed = rounds.get(number);
        assertEquals(Step.CLOSED, closed.step());
        assertEquals(Outcome.ADOPTED, closed.result().outcome(), "staying away blocks nothing");
        assertEquals(Stand.NOT_HEARD, closed.stand(POLICE));
        assertFalse(turn(closed, POLICE).heard());
        assertEquals(3, log.findAbout("round/" + number).size(), "opened, reopened, closed");
    }

    @Test
    void countWhoSpokeAfterTheReopening() throws Exception {
        everyone(CONSENT);
        for (ActingMember officer : members.get("police")) {
            asMember.call(run(() -> positions.takeBack(officer, number)));
        }
        end();
        say("police", OBJECTION, OBJECTION, OBJECTION);
        clock.moveBy(15);
        settle(number);
        assertEquals(Outcome.NOT_ADOPTED, rounds.get(number).result().outcome());
        assertEquals(List.of(POLICE), rounds.get(number).awaited());
    }

    @Test
    void areNoAdviceWhenNobodySpoke() throws Exception {
        end();
        clock.moveBy(15);
        settle(number);
        assertEquals(Outcome.NO_GROUP_HEARD, rounds.get(number).result().outcome());
    }

    @Test
    void areClosedByHandByTheGroupThatOpenedThemAndNotTooSoon() throws Exception {
        int other = table.meetingWithItem();
        Delegate chair = table.chair(other);
        int lasting = asMember.call(() -> rounds.open(asked(other, Duration.ofDays(20), "A text."), chair));
        for (String group : GroupFixture.FOUNDING) {
            for (ActingMember member : members.get(group)) {
                say(lasting, member, CONSENT);
            }
        }
        assertThrows(NotYoursToClose.class, () -> close(lasting, table.secretary(other)));
        clock.moveBy(2);
        assertThrows(TooSoonToClose.class, () -> close(lasting, chair));
        clock.moveBy(2);
        close(lasting, chair);
        assertEquals(Outcome.ADOPTED, rounds.get(lasting).result().outcome());
        assertThrows(RoundOver.class, () -> close(lasting, chair));
    }

    /** Else who opened it could try until it closes, and so see when the last one spoke. */
    @Test
    void areNotClosedByHandOnceReopened() throws Exception {
        end();
        assertThrows(ReopenedClosesByItself.class, () -> close(number, table.chair(meeting)));
    }

    @Test
    void keepNothingOfAnybody() throws Exception {
        everyone(CONSENT);
        end();
        String dump = RoomDumpFixture.of(database, "position_box", "consent_round", "round_group", "round_stance");
        assertFalse(dump.contains("position_box|"), "the boxes are gone");
        String row = dump.lines()
                .filter(line -> line.startsWith("consent_round|") && line.contains("|" + number + "|"))
                .findFirst()
                .orElseThrow();
        assertTrue(row.endsWith("|null"), "and so is the key");
        assertThrows(RoundOver.class, () -> say(number, members.get("police").get(0), CONSENT));
        assertEquals(
                List.of(),
                asMember.call(() -> positions.read(members.get("police").get(0), number))
                        .choices());
    }

    /** Each who was told that her position is kept, counts; each who was told that it is too late, does not. */
    @Test
    void countExactlyWhoWasInTimeWhenTheyCloseDuringASubmit() throws Exception {
        int other = table.meetingWithItem();
        int round = asMember.call(() -> rounds.open(asked(other, Duration.ofDays(20), "A text."), table.chair(other)));
        for (String group : GroupFixture.FOUNDING) {
            for (ActingMember member : members.get(group)) {
                say(round, member, CONSENT);
            }
        }
        clock.moveBy(4);
        List<Callable<Object>> acts = new ArrayList<>();
        for (ActingMember officer : table.admit("police", 9)) {
            acts.add(() -> {
                say(round, officer, CONSENT);
                return "kept";
            });
        }
        acts.add(4, () -> {
            close(round, table.chair(other));
            return "closed";
        });
        List<Object> answers = AtOnceFixture.all(acts);
        long kept = answers.stream().filter("kept"::equals).count();
        long late = answers.stream().filter("RoundOver"::equals).count();
        assertEquals(9, kept + late, answers.toString());
        assertEquals(3 + kept, turn(rounds.get(round), POLICE).turnout().value().orElseThrow());
    }

    @Test
    void areCountedOnceWhenTwoNodesLook() throws Exception {
        everyone(CONSENT);
        clock.moveBy(4);
        Callable<Object> look = () -> {
            settle(number);
            return "looked";
        };
        assertEquals(List.of("looked", "looked", "looked"), AtOnceFixture.all(List.of(look, look, look)));
        assertEquals(5, rounds.get(number).result().groups().size());
        assertEquals(2, log.findAbout("round/" + number).size());
    }

    /** Down over the end: nobody speaks afterwards, and the first look after the start counts all who had. */
    @Test
    void comeToTheSameWhenTheServerWasAway() throws Exception {
        everyone(CONSENT);
        clock.moveBy(60);
        assertThrows(RoundOver.class, () -> say(number, members.get("police").get(0), OBJECTION));
        asOperator.call(run(timer::settleAll));
        assertEquals(Outcome.ADOPTED, rounds.get(number).result().outcome());
        assertEquals(
                Set.of(Stand.CONSENT),
                Set.copyOf(rounds.get(number).advised().stands().stream()
                        .map(GroupStand::stance)
                        .toList()));
    }

    private void everyone(Stance stance) throws Exception {
        for (String group : GroupFixture.FOUNDING) {
            for (ActingMember member : members.get(group)) {
                say(number, member, stance);
            }
        }
    }

    private void say(String group, Stance... stances) throws Exception {
        for (int i = 0; i < stances.length; i++) {
            say(number, members.get(group).get(i), stances[i]);
        }
    }

    private void say(int round, ActingMember member, Stance... stances) throws Exception {
        List<Choice> choices = new ArrayList<>();
        for (Stance stance : stances) {
            choices.add(new Choice(stance, stance == OBJECTION ? "Because." : null));
        }
        asMember.call(run(() -> positions.give(member, round, choices)));
    }

    private void end() throws Exception {
        clock.moveBy(4);
        settle(number);
    }

    private void settle(int round) throws Exception {
        asOperator.call(run(() -> closing.settle(round)));
    }

    private Void close(int round, Delegate by) throws Exception {
        return asMember.call(run(() -> rounds.close(round, by)));
    }

    private static GroupTurn turn(RoundReading round, GroupKey group) {
        return round.result().groups().stream()
                .filter(turn -> turn.groupKey().equals(group))
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
