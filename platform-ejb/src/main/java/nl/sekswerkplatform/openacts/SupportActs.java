package nl.sekswerkplatform.openacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.proposals.BallotService;
import nl.sekswerkplatform.proposals.ProposalService;

/** Her ballot for the next meeting whose agenda is still to be composed, on the day announced or that of the meeting. */
@ApplicationScoped
class SupportActs implements OpenActs {
    @Inject
    private BallotService ballots;

    @Inject
    private ProposalService proposals;

    @Override
    public Stream<OpenAct> find(Visit visit) {
        return visit.seated() ? next(visit).flatMap(meeting -> find(visit, meeting)).stream() : Stream.empty();
    }

    private Optional<OpenAct> find(Visit visit, Meeting meeting) {
        LocalDate last = meeting.composingOn().map(day -> day.minusDays(1)).orElse(meeting.date());
        return kind(visit, meeting)
                .map(kind -> OpenAct.undated(kind, null, meeting.title()).by(last, visit.today()));
    }

    private Optional<ActKind> kind(Visit visit, Meeting meeting) {
        if (!ballots.find(visit.member(), meeting.number()).isEmpty()) {
            return ballots.isAskedAgain(visit.member(), meeting.number())
                    ? Optional.of(ActKind.SUPPORT_AGAIN)
                    : Optional.empty();
        }
        return proposals.isAnyOpenForSupport() ? Optional.of(ActKind.SUPPORT) : Optional.empty();
    }

    private Optional<Meeting> next(Visit visit) {
        Set<Integer> closed = ballots.findClosedAmong(
                visit.coming().stream().map(Meeting::number).toList());
        return visit.coming().stream()
                .filter(meeting -> !closed.contains(meeting.number()))
                .findFirst();
    }
}
