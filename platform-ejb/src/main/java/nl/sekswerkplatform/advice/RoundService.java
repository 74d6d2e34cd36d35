package nl.sekswerkplatform.advice;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.sekswerkplatform.advice.RoundRefused.GroupsNotAdmitted;
import nl.sekswerkplatform.advice.RoundRefused.ItemNotOnAgenda;
import nl.sekswerkplatform.advice.RoundRefused.OnlyTheLeadingGroups;
import nl.sekswerkplatform.advice.RoundRefused.RoundAlreadyOpen;
import nl.sekswerkplatform.advice.RoundRefused.RoundNotFound;
import nl.sekswerkplatform.advice.RoundRefused.RoundStillOpen;
import nl.sekswerkplatform.agenda.AgendaItem;
import nl.sekswerkplatform.agenda.AgendaService;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.membership.MemberService;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.NumberSeries;

/** Opens, closes and shows consent rounds. */
@Stateless
public class RoundService {
    /** The most rounds that a list gives at once. */
    public static final int MOST = 50;

    @Inject
    private RoundRepository rounds;

    @Inject
    private RoundReader reader;

    @Inject
    private RoundClosing closing;

    @Inject
    private PositionBoxes boxes;

    @Inject
    private MeetingService meetings;

    @Inject
    private AgendaService agendas;

    @Inject
    private GroupService groups;

    @Inject
    private MemberService members;

    @Inject
    private NumberSeries numbers;

    @Inject
    private RoundRule rule;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /** @throws RoundNotFound when there is none with this number */
    @PermitAll
    public RoundReading get(int number) {
        return rounds.find(number)
                .map(round -> reader.read(List.of(round)).get(0))
                .orElseThrow(RoundNotFound::new);
    }

    /** The open ones, those first that close first. */
    @PermitAll
    public List<RoundSummary> findOpen() {
        return reader.summaries(rounds.openAlone());
    }

    /**
     * The closed ones, the newest first.
     *
     * @param below only lower numbers, to go on where a list stopped
     * @param most at most {@value #MOST}
     */
    @PermitAll
    public List<RoundSummary> findClosed(int below, int most) {
        return reader.summaries(rounds.closedAlone(below, Math.min(most, MOST)));
    }

    /** Those about what these meetings speak of, by number. */
    @PermitAll
    public List<RoundReading> findOfMeetings(Collection<Integer> meetingNumbers) {
        return meetingNumbers.isEmpty() ? List.of() : reader.read(rounds.ofMeetings(meetingNumbers));
    }

    /** As {@link #findOfMeetings}, in one question. */
    @PermitAll
    public List<RoundSummary> listOfMeetings(Collection<Integer> meetingNumbers) {
        return meetingNumbers.isEmpty() ? List.of() : reader.summaries(rounds.ofMeetingsAlone(meetingNumbers));
    }

    /**
     * Asks the table; the same form a second time asks nothing. Any member of the groups that lead the meeting may.
     *
     * @return the number of the round
     * @throws nl.sekswerkplatform.advice.RoundRefused.MinutesAlreadyOffered when it comes too late
     * @throws ItemNotOnAgenda when there is no such item on a published agenda
     * @throws OnlyTheLeadingGroups to all but those who chair or write
     * @throws GroupsNotAdmitted while a seated group has no members
     * @throws RoundAlreadyOpen when one about the item is open
     */
    @RolesAllowed("member")
    public int open(OpenRound asked, Delegate by) {
        MeetingRounds held = rounds.holdMeeting(asked.meeting());
        Optional<ConsentRound> sent = rounds.find(asked.form());
        if (sent.isPresent()) {
            return sent.get().number();
        }
        held.requireOpen();
        AgendaItem item = item(asked);
        Meeting meeting = meetings.get(asked.meeting());
        if (!meeting.isLedBy(by.group())) {
            throw new OnlyTheLeadingGroups();
        }
        requireAdmitted();
        rounds.holdOpenFor(item.id()).ifPresent(open -> {
            throw new RoundAlreadyOpen(open.number());
        });
        return add(asked, item, by, meeting.isIllustrative());
    }

    private int add(OpenRound asked, AgendaItem item, Delegate by, boolean illustrative) {
        int number = numbers.next("round");
        ConsentRound round = ConsentRound.open(asked, number, new RoundSubject(item), rule, RoundClosing.utc(clock))
                .by(by.group(), LocalDate.now(clock), illustrative)
                .seating(groups.findSeated().stream().map(StakeholderGroup::key).toList())
                .sealed(boxes.wrapping());
        rounds.add(round);
        boxes.make(round);
        events.fire(RoundOpened.of(round));
        return number;
    }

    private AgendaItem item(OpenRound asked) {
        return agendas.findItems(asked.meeting()).stream()
                .filter(item -> item.position() == asked.position())
                .findFirst()
                .orElseThrow(ItemNotOnAgenda::new);
    }

    /** Before every group has members, those who have would advise among themselves. */
    private void requireAdmitted() {
        List<StakeholderGroup> seated = groups.findSeated();
        boolean all = seated.stream()
                .allMatch(group -> group.publicKey().isPresent()
                        && members.size(group.key()).areAtLeast(1));
        if (seated.isEmpty() || !all) {
            throw new GroupsNotAdmitted();
        }
    }

    /**
     * Closes a round before its time, or reopens it when a group was not heard; refused as {@link
     * ConsentRound#requireClosableBy} says.
     *
     * @throws RoundNotFound when there is none with this number
     */
    @RolesAllowed("member")
    public void close(int number, Delegate by) {
        ConsentRound held = rounds.hold(number).orElseThrow(RoundNotFound::new);
        held.requireClosableBy(by, RoundClosing.utc(clock));
        closing.close(held);
    }

    /**
     * For who offers the minutes of a meeting: from now on no round is opened there. Call it first in the transaction.
     *
     * @throws RoundStillOpen while one is open
     */
    @RolesAllowed("member")
    public void endFor(int meetingNumber) {
        MeetingRounds held = rounds.holdMeeting(meetingNumber);
        rounds.holdOpenOf(meetingNumber).stream().findFirst().ifPresent(open -> {
            throw new RoundStillOpen(open.number(), open.subject().title());
        });
        held.end();
    }
}
