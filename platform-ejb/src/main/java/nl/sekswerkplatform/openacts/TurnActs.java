package nl.sekswerkplatform.openacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sekswerkplatform.agenda.AgendaService;
import nl.sekswerkplatform.agenda.AgendaState;
import nl.sekswerkplatform.datepolls.DatePollService;
import nl.sekswerkplatform.datepolls.DatePollSummary;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.meetings.MeetingStatus;
import nl.sekswerkplatform.proposals.BallotService;

/** What the groups whose turn it is bring about, from the date of a meeting to the offer of its minutes. */
@ApplicationScoped
class TurnActs implements OpenActs {
    @Inject
    private MeetingService meetings;

    @Inject
    private DatePollService polls;

    @Inject
    private BallotService ballots;

    @Inject
    private AgendaService agendas;

    @Override
    public Stream<OpenAct> find(Visit visit) {
        if (!visit.seated()) {
            return Stream.empty();
        }
        List<Meeting> led = meetings.findLedBy(visit.group());
        List<Integer> numbers = led.stream().map(Meeting::number).toList();
        Set<Integer> closed = ballots.findClosedAmong(numbers);
        Map<Integer, AgendaState> agendasOf = agendas.findStates(numbers);
        Set<Integer> asked =
                polls.findRunning().stream().map(DatePollSummary::meetingNumber).collect(Collectors.toSet());
        return led.stream().flatMap(meeting -> Stream.of(
                        agenda(meeting, visit, closed, agendasOf.get(meeting.number())),
                        ofTheDay(meeting, visit),
                        dateless(meeting, asked))
                .flatMap(Optional::stream));
    }

    /**
     * For the group that chairs, while the meeting is to come.
     *
     * @param agenda null while there is none
     */
    private static Optional<OpenAct> agenda(Meeting meeting, Visit visit, Set<Integer> closed, AgendaState agenda) {
        if (!chairs(meeting, visit) || !meeting.hasDate() || !meeting.isComing(visit.today())) {
            return Optional.empty();
        }
        if (agenda == null) {
            return closed.contains(meeting.number())
                    ? Optional.empty()
                    : Optional.of(act(ActKind.COMPOSE, meeting).by(meeting.date(), visit.today()));
        }
        return agenda == AgendaState.DRAFT
                ? Optional.of(act(ActKind.PUBLISH_AGENDA, meeting).by(meeting.date(), visit.today()))
                : Optional.empty();
    }

    /** The chair leads on the day; after it somebody says who was there, and the secretary group writes. */
    private static Optional<OpenAct> ofTheDay(Meeting meeting, Visit visit) {
        if (meeting.status() == MeetingStatus.HELD) {
            return writes(meeting, visit) ? Optional.of(act(ActKind.WRITE, meeting)) : Optional.empty();
        }
        if (!meeting.hasDate() || meeting.date().isAfter(visit.today())) {
            return Optional.empty();
        }
        if (meeting.date().isBefore(visit.today())) {
            return Optional.of(act(ActKind.ATTENDANCE, meeting).by(meeting.date(), visit.today()));
        }
        return chairs(meeting, visit)
                ? Optional.of(act(ActKind.LEAD, meeting).by(meeting.date(), visit.today()))
                : Optional.empty();
    }

    /** Not while the groups are asked when they can come. */
    private static Optional<OpenAct> dateless(Meeting meeting, Set<Integer> asked) {
        return meeting.hasDate() || asked.contains(meeting.number())
                ? Optional.empty()
                : Optional.of(act(ActKind.SCHEDULE, meeting));
    }

    private static boolean chairs(Meeting meeting, Visit visit) {
        return meeting.chairGroup().filter(visit.group()::equals).isPresent();
    }

    private static boolean writes(Meeting meeting, Visit visit) {
        return meeting.secretaryGroup().filter(visit.group()::equals).isPresent();
    }

    private static OpenAct act(ActKind kind, Meeting meeting) {
        return OpenAct.undated(kind, meeting.number(), meeting.title());
    }
}
