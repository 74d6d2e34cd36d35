package nl.sekswerkplatform.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.meetings.MeetingRefused.AttendanceClosed;
import nl.sekswerkplatform.meetings.MeetingRefused.AttendanceOutOfRange;
import nl.sekswerkplatform.meetings.MeetingRefused.ComposedLater;
import nl.sekswerkplatform.meetings.MeetingRefused.ComposingOutOfRange;
import nl.sekswerkplatform.meetings.MeetingRefused.MeetingAlreadyHeld;
import nl.sekswerkplatform.meetings.MeetingRefused.MeetingLengthOutOfRange;
import nl.sekswerkplatform.meetings.MeetingRefused.MeetingNotAhead;
import nl.sekswerkplatform.meetings.MeetingRefused.MeetingNotYetHeld;
import nl.sekswerkplatform.meetings.MeetingRefused.MeetingTimeIncomplete;
import nl.sekswerkplatform.meetings.MeetingRefused.MeetingTooFarAhead;
import nl.sekswerkplatform.meetings.MeetingRefused.MeetingWithoutDate;
import nl.sekswerkplatform.meetings.MeetingRefused.NotLeadingThisMeeting;
import nl.sekswerkplatform.shared.TextRefused.TextMissing;
import nl.sekswerkplatform.shared.TextRefused.TextTooLong;
import nl.sekswerkplatform.smallnumbers.Protection;
import nl.sekswerkplatform.smallnumbers.ShownCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 2, 12, 0);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 12);
    private static final LocalTime EVENING = LocalTime.of(19, 0);
    private static final GroupKey POLICE = new GroupKey("police");
    private static final GroupKey SUPPORT = new GroupKey("support");
    private static final GroupKey RESIDENTS = new GroupKey("residents");
    private static final Turn TURN = new Turn(POLICE, SUPPORT);

    @Test
    void isPlannedWithItsTurn() {
        Meeting meeting = planned();
        assertEquals(POLICE, meeting.chairGroup().orElseThrow());
        assertEquals(SUPPORT, meeting.secretaryGroup().orElseThrow());
        assertEquals(MeetingStatus.PLANNED, meeting.status());
        assertTrue(meeting.isComing(DAY));
        assertFalse(meeting.isComing(DAY.plusDays(1)));
    }

    @Test
    void isNotPlannedInThePast() {
        var now = DAY.atTime(EVENING);
        assertThrows(MeetingNotAhead.class, () -> Meeting.plan(1, plan("Overleg", 60), TURN, now));
        assertEquals(
                DAY,
                Meeting.plan(1, plan("Overleg", 60), TURN, now.minusMinutes(1)).date());
    }

    @Test
    void isNotPlannedInAYearThatMustBeAMistake() {
        var plan = new PlanMeeting(UUID.randomUUID(), "Overleg", LocalDate.of(2062, 11, 12), EVENING, 60, null);
        assertThrows(MeetingTooFarAhead.class, () -> Meeting.plan(1, plan, TURN, NOW));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 9, 481, Integer.MAX_VALUE})
    void refusesALengthThatTheTableCannotUse(int minutes) {
        assertThrows(MeetingLengthOutOfRange.class, () -> Meeting.plan(1, plan("Overleg", minutes), TURN, NOW));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 480})
    void takesTheShortestAndTheLongest(int minutes) {
        assertEquals(
                minutes, Meeting.plan(1, plan("Overleg", minutes), TURN, NOW).minutesAvailable());
    }

    @Test
    void needsATitleThatFits() {
        assertThrows(TextMissing.class, () -> Meeting.plan(1, plan("  ", 60), TURN, NOW));
        assertThrows(TextTooLong.class, () -> Meeting.plan(1, plan("x".repeat(121), 60), TURN, NOW));
    }

    @Test
    void getsItsDateFromAnyGroupWhileItHasNone() {
        Meeting meeting = announced();
        assertFalse(meeting.hasDate());
        assertTrue(meeting.isComing(DAY));
        meeting.schedule(DAY, EVENING, "Bij Belle", member(RESIDENTS), NOW);
        assertEquals(DAY, meeting.date());
        assertEquals("Bij Belle", meeting.placeForMembers());
    }

    @Test
    void saysWhenItsAgendaIsComposedAndNobodyComposesItBefore() {
        Meeting meeting = planned();
        LocalDate today = NOW.toLocalDate();
        meeting.requireComposable(today);
        meeting.announceComposing(DAY, member(SUPPORT), today);
        assertThrows(ComposedLater.class, () -> meeting.requireComposable(DAY.minusDays(1)));
        meeting.requireComposable(DAY);
        assertEquals(Optional.of(DAY), meeting.composingOn());
    }

    @Test
    void composesNoAgendaOnADayThatIsOverOrComesAfterTheMeeting() {
        Meeting meeting = planned();
        LocalDate today = NOW.toLocalDate();
        for (LocalDate day : new LocalDate[] {null, today.minusDays(1), DAY.plusDays(1)}) {
            assertThrows(ComposingOutOfRange.class, () -> meeting.announceComposing(day, member(SUPPORT), today));
        }
        assertThrows(NotLeadingThisMeeting.class, () -> meeting.announceComposing(DAY, member(RESIDENTS), today));
        assertThrows(MeetingWithoutDate.class, () -> announced().announceComposing(DAY, member(SUPPORT), today));
    }

    @Test
    void forgetsWhenItsAgendaIsComposedWhenItIsMovedBeforeThatDay() {
        Meeting meeting = planned();
        meeting.announceComposing(DAY, member(SUPPORT), NOW.toLocalDate());
        meeting.schedule(DAY.minusDays(1), EVENING, null, member(SUPPORT), NOW);
        assertEquals(Optional.empty(), meeting.composingOn());
    }

    @Test
    void isMovedByWhoLeadsItOnly() {
        Meeting meeting = planned();
        var other = member(RESIDENTS);
        assertThrows(NotLeadingThisMeeting.class, () -> meeting.schedule(DAY.plusDays(1), EVENING, null, other, NOW));
        meeting.schedule(DAY.plusDays(1), EVENING, null, member(SUPPORT), NOW);
        assertEquals(DAY.plusDays(1), meeting.date());
    }

    @Test
    void recordsAttendanceOnTheDayByWhoLeadsIt() {
        Meeting meeting = planned();
        var chair = member(POLICE);
        assertThrows(NotLeadingThisMeeting.class, () -> meeting.recordAttendance(Map.of(), member(RESIDENTS), DAY));
        assertThrows(MeetingNotYetHeld.class, () -> meeting.recordAttendance(Map.of(), chair, DAY.minusDays(1)));
        meeting.recordAttendance(Map.of(RESIDENTS, 12, POLICE, 3), chair, DAY);
        assertEquals(MeetingStatus.HELD, meeting.status());
        assertEquals(2, meeting.attendance().size());
    }

    @Test
    void correctsAttendanceUntilTheMinutesAreOffered() {
        Meeting meeting = planned();
        meeting.recordAttendance(Map.of(POLICE, 3), member(POLICE), DAY);
        meeting.recordAttendance(Map.of(POLICE, 4), member(SUPPORT), DAY);
        assertEquals(Map.of(POLICE, 4), meeting.recorded(member(POLICE)));
        assertThrows(NotLeadingThisMeeting.class, () -> meeting.recorded(member(RESIDENTS)));
        meeting.closeAttendance();
        assertThrows(AttendanceClosed.class, () -> meeting.recordAttendance(Map.of(POLICE, 5), member(POLICE), DAY));
    }

    @Test
    void hasNoAttendanceWithoutADate() {
        assertThrows(MeetingWithoutDate.class, () -> announced().recordAttendance(Map.of(), member(POLICE), DAY));
    }

    @Test
    void refusesAnImpossibleNumberOfPeople() {
        assertThrows(
                AttendanceOutOfRange.class, () -> planned().recordAttendance(Map.of(POLICE, -1), member(POLICE), DAY));
    }

    @Test
    void keepsItsDateOnceHeld() {
        Meeting meeting = planned();
        meeting.recordAttendance(Map.of(POLICE, 3), member(POLICE), DAY);
        assertThrows(MeetingAlreadyHeld.class, () -> meeting.schedule(DAY, EVENING, null, member(POLICE), NOW));
    }

    @Test
    void showsAttendanceOfAProtectedGroupInBands() {
        Attendance ten = new Attendance(new GroupKey("sex-workers"), 10);
        assertEquals(ShownCount.Kind.BAND, ten.shown(Protection.PROTECTED).kind());
        assertEquals(10, ten.shown(Protection.IN_FUNCTION).value().orElseThrow());
    }

    @Test
    void entersFromBeforeThePlatformAsHeldAndWithoutATurn() {
        Meeting meeting = Meeting.recordEarlier(
                1,
                new EarlierMeeting(
                        "start", "Start", LocalDate.of(2023, 9, 14), null, 120, null, Map.of(POLICE, 3), true));
        assertTrue(meeting.isBeforePlatform());
        assertTrue(meeting.isAttendanceClosed());
        assertTrue(meeting.chairGroup().isEmpty());
        assertEquals(MeetingStatus.HELD, meeting.status());
    }

    @Test
    void isPlannedWithoutADateWhileTheGroupsChooseOne() {
        PlanMeeting open = new PlanMeeting(UUID.randomUUID(), "Overleg", null, null, 120, null);
        assertFalse(Meeting.plan(12, open, TURN, NOW).hasDate());
        assertThrows(
                MeetingTimeIncomplete.class, () -> new PlanMeeting(UUID.randomUUID(), "Overleg", DAY, null, 120, null));
        assertThrows(
                MeetingTimeIncomplete.class,
                () -> new PlanMeeting(UUID.randomUUID(), "Overleg", null, EVENING, 120, null));
    }

    private static Meeting planned() {
        return Meeting.plan(12, plan("Overleg", 120), TURN, NOW);
    }

    private static Meeting announced() {
        return Meeting.announce(2, new AnnouncedMeeting("tweede", "Tweede", 120, null, true), TURN);
    }

    private static PlanMeeting plan(String title, int minutes) {
        return new PlanMeeting(UUID.randomUUID(), title, DAY, EVENING, minutes, null);
    }

    private static Delegate member(GroupKey group) {
        return new Delegate(group, Set.of());
    }
}
