package nl.sekswerkplatform.datepolls;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sekswerkplatform.datepolls.DatePollRefused.AlreadyAsked;
import nl.sekswerkplatform.datepolls.DatePollRefused.DatePollNotFound;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.Nullifier;

/** Asking the groups for a date, answering, and picking one. */
@Stateless
public class DatePollService {
    @Inject
    private DatePollRepository polls;

    @Inject
    private DatePollReader reader;

    @Inject
    private MeetingService meetings;

    @Inject
    private GroupService groups;

    @Inject
    private AnswerDays days;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /** What a member's answer is kept under: another one for each poll. */
    static Nullifier nullifier(ActingMember member, UUID poll) {
        return member.nullifier("date-poll", poll.toString());
    }

    /**
     * Asks the groups when they can come; whoever may set the date of the meeting may. The same form a second time asks
     * nothing.
     *
     * @throws AlreadyAsked while they are asked
     */
    @RolesAllowed("member")
    public void ask(AskDates asked, Delegate by) {
        meetings.holdToSchedule(asked.meetingNumber(), by);
        Optional<DatePoll> earlier = polls.hold(asked.meetingNumber());
        if (earlier.filter(poll -> poll.id().equals(asked.form())).isPresent()) {
            return;
        }
        if (earlier.filter(poll -> !poll.isPicked()).isPresent()) {
            throw new AlreadyAsked();
        }
        earlier.ifPresent(polls::remove);
        polls.add(DatePoll.ask(asked, by, days.least(), today()));
        events.fire(new DatesAsked(asked.meetingNumber(), asked.lastDay()));
    }

    /** The first day on which a poll that is asked now can end. */
    @RolesAllowed("member")
    public LocalDate findEarliestLastDay() {
        return today().plusDays(days.least());
    }

    /**
     * One answer for one member of a seated group; a second one takes the place of the first.
     *
     * @param marks for each date, by its position
     */
    @RolesAllowed("member")
    public void answer(int meeting, Map<Integer, Suits> marks, ActingMember member) {
        DatePoll poll = hold(meeting);
        meetings.get(meeting).requireSeat(member.group());
        poll.requireAnswerable(marks, today());
        Nullifier nullifier = nullifier(member, poll.id());
        polls.findAnswer(poll.id(), nullifier)
                .orElseGet(() -> begin(poll, member, nullifier))
                .mark(marks);
    }

    private DateAnswer begin(DatePoll poll, ActingMember member, Nullifier nullifier) {
        DateAnswer answer = new DateAnswer(poll.id(), member.group(), nullifier);
        polls.add(answer);
        return answer;
    }

    /** Closes the poll before its last day, when the days that everyone has are over; for the group that asked. */
    @RolesAllowed("member")
    public void close(int meeting, Delegate by) {
        DatePoll poll = hold(meeting);
        poll.requireClosableBy(by, today());
        close(poll);
    }

    /** Closes the poll when its last day is over; called by the clock, and harmless from anyone. */
    @PermitAll
    public void settle(int meeting) {
        polls.hold(meeting).filter(poll -> poll.isDue(today())).ifPresent(this::close);
    }

    /** The meetings of which the poll is to be closed. */
    @PermitAll
    public List<Integer> findDue() {
        return polls.due(today());
    }

    private void close(DatePoll poll) {
        List<GroupKey> seats = meetings.get(poll.meetingNumber()).seats();
        poll.close(polls.answers(poll.id()), seats.stream().map(groups::get).toList());
        polls.removeAnswers(poll.id());
    }

    /** Gives the meeting one of the dates: for the group that asked, and for every seated group when that one waits. */
    @RolesAllowed("member")
    public void pick(int meeting, int position, Delegate by) {
        Meeting held = meetings.holdToSchedule(meeting, by);
        OfferedDate chosen = hold(meeting).pick(position, by, today());
        meetings.schedule(meeting, chosen.date(), chosen.start(), held.placeForMembers(), by);
    }

    /** Takes the question back, with all answers; for the group that asked, until a date is picked. */
    @RolesAllowed("member")
    public void stop(int meeting, Delegate by) {
        DatePoll poll = hold(meeting);
        poll.requireAskedBy(by);
        if (!poll.isPicked()) {
            polls.remove(poll);
        }
    }

    /** The poll of the meeting as this member sees it; empty when the groups are not asked. */
    @RolesAllowed("member")
    public Optional<DatePollReading> find(int meeting, ActingMember member) {
        return polls.find(meeting).map(poll -> read(poll, member));
    }

    /** All polls without a date picked, as this member sees them, those that close first first. */
    @RolesAllowed("member")
    public List<DatePollReading> findRunning(ActingMember member) {
        return polls.running().stream().map(poll -> read(poll, member)).toList();
    }

    private DatePollReading read(DatePoll poll, ActingMember member) {
        return reader.read(
                poll, member, meetings.get(poll.meetingNumber()).seats().contains(member.group()));
    }

    /** All polls without a date picked, for everyone: of which meeting, and until when. Those that close first come first. */
    @PermitAll
    public List<DatePollSummary> findRunning() {
        return polls.running().stream()
                .map(poll -> DatePollReader.summary(poll, today()))
                .toList();
    }

    /**
     * The polls in which this member, of a seated group, can do something that is not done: she has not answered, or her group
     * may pick a date.
     */
    @RolesAllowed("member")
    public List<DatePollSummary> findUndone(ActingMember member) {
        List<DatePoll> running = polls.running();
        Map<UUID, Nullifier> hers =
                running.stream().collect(Collectors.toMap(DatePoll::id, poll -> nullifier(member, poll.id())));
        Set<UUID> answered = polls.answeredUnder(hers.values());
        return running.stream()
                .filter(poll -> poll.isOpen(today())
                        ? !answered.contains(poll.id())
                        : poll.isPickableBy(member.group(), today()))
                .map(poll -> DatePollReader.summary(poll, today()))
                .toList();
    }

    private DatePoll hold(int meeting) {
        return polls.hold(meeting).orElseThrow(() -> new DatePollNotFound(meeting));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
