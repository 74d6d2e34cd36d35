package nl.sekswerkplatform.datepolls;

import static nl.sekswerkplatform.proposals.ProposalFixture.member;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.sekswerkplatform.datepolls.DatePollReading.DateReading;
import nl.sekswerkplatform.datepolls.DatePollReading.Step;
import nl.sekswerkplatform.datepolls.DatePollRefused.AlreadyAsked;
import nl.sekswerkplatform.datepolls.DatePollRefused.DatePollClosed;
import nl.sekswerkplatform.datepolls.DatePollRefused.DatesBeingAsked;
import nl.sekswerkplatform.datepolls.DatePollRefused.NotAskingGroup;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.groups.GroupRefused.GroupNotSeated;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.meetings.PlanMeeting;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.smallnumbers.ShownVotes.Leaning;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.MovableClockFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class DatePollServiceIT {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final LocalDate LAST_DAY = TODAY.plusDays(5);
    private static final LocalDateTime FIRST = TODAY.plusDays(10).atTime(19, 0);
    private static final LocalDateTime SECOND = TODAY.plusDays(12).atTime(14, 0);

    @Inject
    private DatePollService polls;

    @Inject
    private MeetingService meetings;

    @Inject
    private GroupFixture groups;

    @Inject
    private AsMember asMember;

    @Inject
    private MovableClockFixture clock;

    @Resource
    private ManagedExecutorService executor;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    private final ActingMember asker = member("support", 1);
    private final ActingMember other = member("police", 1);
    private int meeting;

    @BeforeEach
    void planAMeetingWithoutADate() throws Exception {
        clock.moveTo(TODAY);
        groups.seatAndAdmit();
        PlanMeeting open = new PlanMeeting(UUID.randomUUID(), "De tafel", null, null, 60, "Zaal 3");
        meeting = asMember.call(() -> meetings.plan(open, asker.delegate()));
    }

    @AfterEach
    void putTheClockBack() {
        clock.putBack();
    }

    @Test
    void leadsFromAQuestionToADate() throws Exception {
        ask();
        answer(member("sex-workers", 1), Suits.NO, Suits.YES);
        answer(member("sex-workers", 2), Suits.NO, Suits.YES);
        answer(member("sex-workers", 3), Suits.NO, Suits.IF_NEED_BE);
        answer(other, Suits.YES, Suits.YES);
        answer(member("residents", 1), Suits.YES, Suits.NO);
        DatePollReading open = read(other);
        assertEquals(Step.OPEN, open.step());
        assertTrue(open.answered() && !read(asker).answered());
        assertEquals(FIRST.toLocalDate(), open.dates().get(0).date(), "the soonest first while it is open");
        open.dates().forEach(date -> assertEquals(List.of(), date.stands(), "nothing is shown while it is open"));
        assertEquals(Suits.YES, open.dates().get(0).mine());

        clock.moveTo(LAST_DAY.plusDays(1));
        assertEquals(Step.COUNTING, read(other).step());
        assertTrue(polls.findDue().contains(meeting));
        polls.settle(meeting);
        polls.settle(meeting);
        DatePollReading closed = read(asker);
        assertEquals(Step.CLOSED, closed.step());
        DateReading best = closed.dates().get(0);
        assertEquals(SECOND.toLocalDate(), best.date(), "two groups can come, and one there only");
        assertEquals(List.of(2, 0, 0), List.of(best.can(), best.divided(), best.cannot()));
        assertEquals(
                Map.of("sex-workers", Leaning.FOR, "police", Leaning.FOR),
                Map.of(
                        best.stands().get(0).groupKey().value(),
                                best.stands().get(0).leaning(),
                        best.stands().get(1).groupKey().value(),
                                best.stands().get(1).leaning()));
        assertTrue(closed.unheard().contains(member("residents", 1).group()), "one resident is too few");
        assertNull(read(other).dates().get(0).mine());
        assertEquals(0, rows("date_answer") + marks());

        asMember.call(run(() -> polls.pick(meeting, best.position(), asker.delegate())));
        assertEquals(SECOND.toLocalDate(), meetings.get(meeting).date());
        assertEquals(SECOND.toLocalTime(), meetings.get(meeting).start());
        assertEquals("Zaal 3", meetings.get(meeting).placeForMembers());
        assertEquals(Step.PICKED, read(other).step());
        assertTrue(read(other).dates().get(0).picked());
    }

    @Test
    void keepsOneAnswerForOneMemberWhoAnswersManyTimesAtOnce() throws Exception {
        ask();
        List<Future<Void>> answering = IntStream.range(0, 8)
                .mapToObj(each -> executor.submit(() -> answer(other, Suits.values()[each % 3], Suits.NO)))
                .toList();
        for (Future<Void> answered : answering) {
            answered.get();
        }
        assertEquals(1, rows("date_answer"));
        assertEquals(2, marks());
    }

    @Test
    void loseNoAnswerThatWasTakenWhenItClosesMeanwhile() throws Exception {
        ask();
        clock.moveTo(LAST_DAY);
        List<Future<Boolean>> answering = new ArrayList<>();
        for (int number = 1; number <= 6; number++) {
            ActingMember resident = member("residents", number);
            answering.add(executor.submit(() -> isTaken(resident)));
        }
        Future<Boolean> closing = executor.submit(() -> {
            asMember.call(run(() -> polls.close(meeting, asker.delegate())));
            return true;
        });
        int taken = 0;
        for (Future<Boolean> answered : answering) {
            taken += answered.get() ? 1 : 0;
        }
        assertTrue(closing.get());
        boolean heard = !read(asker).unheard().contains(member("residents", 1).group());
        assertEquals(taken >= 3, heard, taken + " answers were taken");
        assertEquals(0, rows("date_answer"));
    }

    private boolean isTaken(ActingMember member) throws Exception {
        try {
            answer(member, Suits.YES, Suits.YES);
            return true;
        } catch (DatePollClosed refused) {
            return false;
        }
    }

    @Test
    void cannotBeTiedToTheMemberNorToHerAnswerOfAnotherPoll() throws Exception {
        ask();
        answer(other, Suits.YES, Suits.NO);
        String first = one("select hex(nullifier) from date_answer a join date_poll p on p.id = a.poll_id"
                + " where p.meeting_number = " + meeting);
        asMember.call(run(() -> polls.stop(meeting, asker.delegate())));
        assertEquals(0, rows("date_answer"));
        ask();
        answer(other, Suits.YES, Suits.NO);
        String second = one("select hex(nullifier) from date_answer a join date_poll p on p.id = a.poll_id"
                + " where p.meeting_number = " + meeting);
        assertFalse(first.equals(second));
        assertFalse(first.toLowerCase(java.util.Locale.ROOT)
                .contains(other.id().value().toString().replace("-", "")));
    }

    @Test
    void isAskedOnceAtATimeAndByOneFormOnce() throws Exception {
        AskDates asked = asking(UUID.randomUUID());
        for (int again = 0; again < 2; again++) {
            asMember.call(run(() -> polls.ask(asked, asker.delegate())));
        }
        assertEquals(asked.form(), read(other).id());
        assertThrows(
                AlreadyAsked.class,
                () -> asMember.call(run(() -> polls.ask(asking(UUID.randomUUID()), other.delegate()))));
    }

    @Test
    void isAskedOnceByTwoWhoAskAtOnce() throws Exception {
        List<Future<Boolean>> both = List.of(executor.submit(() -> asks(asker)), executor.submit(() -> asks(other)));
        int done = 0;
        for (Future<Boolean> each : both) {
            done += each.get() ? 1 : 0;
        }
        assertEquals(1, done);
    }

    private boolean asks(ActingMember by) throws Exception {
        try {
            asMember.call(run(() -> polls.ask(asking(UUID.randomUUID()), by.delegate())));
            return true;
        } catch (AlreadyAsked refused) {
            return false;
        }
    }

    @Test
    void holdsEveryoneToItUntilTheGroupThatAskedLetsItLie() throws Exception {
        ask();
        LocalDate day = TODAY.plusDays(40);
        Callable<Void> past = run(() -> meetings.schedule(meeting, day, LocalTime.of(9, 0), null, other.delegate()));
        assertThrows(DatesBeingAsked.class, () -> asMember.call(past));
        assertFalse(meetings.get(meeting).hasDate());
        clock.moveTo(LAST_DAY.plusDays(1));
        polls.settle(meeting);
        assertThrows(NotAskingGroup.class, () -> asMember.call(run(() -> polls.pick(meeting, 1, other.delegate()))));
        assertFalse(read(other).pickable());
        clock.moveTo(LAST_DAY.plusDays(8));
        assertTrue(read(other).pickable());
        asMember.call(past);
        assertEquals(day, meetings.get(meeting).date());
        assertTrue(asMember.call(() -> polls.find(meeting, other)).isEmpty());
    }

    @Test
    void isNotForObserversToAnswerOrToAsk() throws Exception {
        groups.foundObserver("observers");
        ActingMember observer = member("observers", 1);
        assertThrows(GroupNotSeated.class, () -> asks(observer));
        ask();
        assertThrows(GroupNotSeated.class, () -> answer(observer, Suits.YES, Suits.YES));
        assertFalse(read(observer).pickable());
    }

    private void ask() throws Exception {
        asMember.call(run(() -> polls.ask(asking(UUID.randomUUID()), asker.delegate())));
    }

    private AskDates asking(UUID form) {
        return new AskDates(form, meeting, List.of(SECOND, FIRST), LAST_DAY);
    }

    private Void answer(ActingMember by, Suits first, Suits second) throws Exception {
        return asMember.call(run(() -> polls.answer(meeting, Map.of(1, first, 2, second), by)));
    }

    private DatePollReading read(ActingMember member) throws Exception {
        return asMember.call(() -> polls.find(meeting, member)).orElseThrow();
    }

    private int rows(String table) throws Exception {
        return Integer.parseInt(one("select count(*) from " + table + " a join date_poll p on p.id = a.poll_id"
                + " where p.meeting_number = " + meeting));
    }

    private int marks() throws Exception {
        return Integer.parseInt(one("select count(*) from date_answer_mark m join date_answer a on a.id = m.answer_id"
                + " join date_poll p on p.id = a.poll_id where p.meeting_number = " + meeting));
    }

    private String one(String query) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            found.next();
            return found.getString(1);
        }
    }

    private static Callable<Void> run(Runnable act) {
        return () -> {
            act.run();
            return null;
        };
    }
}
