package nl.sekswerkplatform.openacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.minutes.AskedMinutesService;
import nl.sekswerkplatform.minutes.MinutesProgress;
import nl.sekswerkplatform.minutes.MinutesService;

/** Minutes that she can confirm for her group, until the day before they come out without it. */
@ApplicationScoped
class MinutesActs implements OpenActs {
    @Inject
    private AskedMinutesService minutes;

    @Inject
    private MeetingService meetings;

    @Override
    public Stream<OpenAct> find(Visit visit) {
        List<MinutesProgress> asked = minutes.findUnanswered(
                visit.member().delegate(), subject -> visit.member().nullifier(MinutesService.NULLIFIER_KIND, subject));
        Map<Integer, String> titles =
                meetings
                        .findAmong(asked.stream()
                                .map(MinutesProgress::meetingNumber)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Meeting::number, Meeting::title));
        return asked.stream()
                .map(each -> OpenAct.undated(ActKind.CONFIRM, each.meetingNumber(), titles.get(each.meetingNumber()))
                        .by(each.deadline().minusDays(1), visit.today()));
    }
}
