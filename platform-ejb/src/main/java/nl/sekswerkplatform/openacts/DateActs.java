package nl.sekswerkplatform.openacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sekswerkplatform.datepolls.DatePollReading.Step;
import nl.sekswerkplatform.datepolls.DatePollService;
import nl.sekswerkplatform.datepolls.DatePollSummary;
import nl.sekswerkplatform.meetings.Meeting;

/** On which day the table meets. */
@ApplicationScoped
class DateActs implements OpenActs {
    @Inject
    private DatePollService polls;

    @Override
    public Stream<OpenAct> find(Visit visit) {
        if (!visit.seated()) {
            return Stream.empty();
        }
        Map<Integer, String> titles =
                visit.coming().stream().collect(Collectors.toMap(Meeting::number, Meeting::title));
        return polls.findUndone(visit.member()).stream()
                .filter(poll -> titles.containsKey(poll.meetingNumber()))
                .map(poll -> act(poll, titles.get(poll.meetingNumber()), visit));
    }

    private static OpenAct act(DatePollSummary poll, String title, Visit visit) {
        return poll.step() == Step.OPEN
                ? OpenAct.undated(ActKind.DATES, poll.meetingNumber(), title).by(poll.lastDay(), visit.today())
                : OpenAct.undated(ActKind.PICK_DATE, poll.meetingNumber(), title);
    }
}
