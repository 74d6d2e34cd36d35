package nl.sekswerkplatform.meetings;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.meetings.MeetingRefused.MeetingNotFound;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.NumberSeries;

/** Planning meetings, and saying who was there. */
@Stateless
public class MeetingService {
    /** The most meetings that a list gives at once. */
    public static final int MOST = 100;

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private MeetingRepository meetings;

    @Inject
    private GroupService groups;

    @Inject
    private NumberSeries numbers;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    @PermitAll
    public Optional<Meeting> find(int number) {
        return meetings.find(number);
    }

    /** @throws MeetingNotFound when there is no such meeting */
    @PermitAll
    public Meeting get(int number) {
        return meetings.find(number).orElseThrow(() -> new MeetingNotFound(number));
    }

    /** The soonest meeting to come; one without a date only when no other is planned. */
    @PermitAll
    public Optional<Meeting> next() {
        return meetings.coming(LocalDate.now(clock), 1).stream().findFirst();
    }

    /** Meetings to come, the soonest first, those without a date last. */
    @PermitAll
    public List<Meeting> findComing() {
        return meetings.coming(LocalDate.now(clock), MOST);
    }

    /**
     * Meetings whose day is over, the newest first.
     *
     * @param below only lower numbers, to go on where a list stopped
     * @param most at most {@value #MOST}
     */
    @PermitAll
    public List<Meeting> findPast(int below, int most) {
        return meetings.past(LocalDate.now(clock), below, Math.min(most, MOST));
    }

    /** All meetings by number, from the one after the given number; at most {@value #MOST}. */
    @PermitAll
    public List<Meeting> findAfter(int number, int most) {
        return meetings.after(number, Math.min(most, MOST));
    }

    /** These meetings, in no order; a number without one is left out. */
    @PermitAll
    public List<Meeting> findAmong(Collection<Integer> numbers) {
        return meetings.among(numbers);
    }

    /** What a group leads until its minutes are offered, the soonest first, those without a date last. */
    @PermitAll
    public List<Meeting> findLedBy(GroupKey group) {
        return meetings.unfinished(group, MOST);
    }

    /**
     * Plans a meeting, with a date or without one while the groups still choose; any member of a seated group may. Chair
     * and secretary follow from the rotation. The same plan once more changes nothing.
     *
     * @return its number
     */
    @RolesAllowed("member")
    public int plan(PlanMeeting plan, Delegate by) {
        Rotation rotation = meetings.rotationLocked();
        groups.requireSeated(by.group());
        return meetings.find(plan.id()).map(Meeting::number).orElseGet(() -> add(plan, rotation));
    }

    /**
     * Sets or moves the date; while there is none any group that sits at the meeting may, after that who chairs or
     * writes.
     *
     * @param place for members only; may be null
     */
    @RolesAllowed("member")
    public void schedule(int number, LocalDate date, LocalTime start, String place, Delegate by) {
        Meeting meeting = meetings.getLocked(number);
        meeting.requireSeat(by.group());
        events.fire(meeting.schedule(date, start, place, by, LocalDateTime.now(clock)));
    }

    /**
     * Says on which day the agenda of a meeting is composed; for who may move it. Nobody composes it before.
     *
     * @throws nl.sekswerkplatform.meetings.MeetingRefused.MeetingWithoutDate while the meeting has none
     * @throws nl.sekswerkplatform.meetings.MeetingRefused.ComposingOutOfRange when it is over, or after the meeting
     */
    @RolesAllowed("member")
    public void announceComposing(int number, LocalDate day, Delegate by) {
        meetings.getLocked(number).announceComposing(day, by, LocalDate.now(clock));
    }

    /**
     * Holds the meeting for an act that will set its date, as {@link #schedule} would. Ask for it first in a
     * transaction.
     */
    @RolesAllowed("member")
    public Meeting holdToSchedule(int number, Delegate by) {
        Meeting meeting = meetings.getLocked(number);
        meeting.requireSeat(by.group());
        meeting.requireSchedulableBy(by);
        return meeting;
    }

    /**
     * Gives the turn of the acting member's group on; any member of the group whose turn it is may, until the meeting is
     * held.
     *
     * @throws nl.sekswerkplatform.meetings.MeetingRefused.NotLeadingThisMeeting when the group has not this turn (any
     *     more)
     * @throws nl.sekswerkplatform.meetings.MeetingRefused.NobodyLeftToLead when every other group passed it before
     */
    @RolesAllowed("member")
    public void passTurn(int number, TurnRole role, Delegate by) {
        Rotation rotation = meetings.rotationLocked();
        Meeting meeting = meetings.getLocked(number);
        events.fire(meeting.passTurn(role, by, rotation, stillSeated(meeting), LocalDate.now(clock)));
    }

    /** The table's own meetings on these days, both included, by number; at most {@value #MOST}. */
    @PermitAll
    public List<Meeting> findBetween(LocalDate from, LocalDate until) {
        return meetings.between(from, until, MOST);
    }

    /** The first day on which the table met here, or will; empty while none is set. */
    @PermitAll
    public Optional<LocalDate> findFirstDay() {
        return meetings.firstDay();
    }

    /** How many turns each group passed at meetings in these days, both included; groups that passed none are missing. */
    @PermitAll
    public Map<GroupKey, Integer> countPasses(LocalDate from, LocalDate until) {
        return meetings.passes(from, until);
    }

    /** Records how many of each group were there; from the day itself, by who chairs or writes. */
    @RolesAllowed("member")
    public void recordAttendance(int number, Map<GroupKey, Integer> people, Delegate by) {
        Meeting meeting = meetings.getLocked(number);
        people.keySet().forEach(meeting::requireSeat);
        events.fire(meeting.recordAttendance(people, by, LocalDate.now(clock)));
    }

    /** Called when the minutes are offered: from then on attendance stays as it is. */
    @RolesAllowed("member")
    public void closeAttendance(int number) {
        meetings.getLocked(number).closeAttendance();
    }

    /** Announces a meeting that a dossier names without a date; a known key changes nothing. */
    @RolesAllowed("operator")
    public int planFromDossier(AnnouncedMeeting announced) {
        return meetings.findByDossierKey(announced.dossierKey())
                .map(Meeting::number)
                .orElseGet(() -> announce(announced));
    }

    /** Enters a meeting from before the platform; a known key changes nothing. */
    @RolesAllowed("operator")
    public int recordEarlier(EarlierMeeting earlier) {
        return meetings.findByDossierKey(earlier.dossierKey())
                .map(Meeting::number)
                .orElseGet(() -> enter(earlier));
    }

    private int add(PlanMeeting plan, Rotation rotation) {
        Turn turn = takeTurn(rotation);
        int number = numbers.next("meeting");
        meetings.add(Meeting.plan(number, plan, turn, LocalDateTime.now(clock)).seating(seated()));
        events.fire(new MeetingPlanned(number));
        return number;
    }

    private int announce(AnnouncedMeeting announced) {
        Turn turn = takeTurn(meetings.rotationLocked());
        int number = numbers.next("meeting");
        meetings.add(Meeting.announce(number, announced, turn).seating(seated()));
        events.fire(new MeetingPlanned(number));
        return number;
    }

    private int enter(EarlierMeeting earlier) {
        int number = numbers.next("meeting");
        meetings.add(Meeting.recordEarlier(number, earlier));
        events.fire(new AttendanceRecorded(number));
        return number;
    }

    private Turn takeTurn(Rotation rotation) {
        List<GroupKey> seated = seated();
        rotation.draw(seated, RANDOM, LocalDate.now(clock)).ifPresent(events::fire);
        return rotation.take(seated);
    }

    /** A turn is given on to who sits at the meeting and at the table. */
    private List<GroupKey> stillSeated(Meeting meeting) {
        return seated().stream().filter(meeting.seats()::contains).toList();
    }

    private List<GroupKey> seated() {
        return groups.findSeated().stream().map(StakeholderGroup::key).toList();
    }
}
