package nl.sekswerkplatform.web.feeds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sekswerkplatform.agenda.AgendaService;
import nl.sekswerkplatform.datepolls.DatePollReading.Step;
import nl.sekswerkplatform.datepolls.DatePollService;
import nl.sekswerkplatform.datepolls.DatePollSummary;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.minutes.AskedMinutesService;
import nl.sekswerkplatform.minutes.MinutesProgress;

/** What is asked of members around a meeting: until when dates are answered and minutes confirmed; when
 * its agenda is composed, and when it came. */
@ApplicationScoped
class PreparingDates implements PublicDates {
    @Inject
    private DatePollService polls;

    @Inject
    private AgendaService agendas;

    @Inject
    private AskedMinutesService minutes;

    @Inject
    private MeetingService meetings;

    @Override
    public Stream<PublicDate> find(LocalDate oldest, ResourceBundle texts) {
        List<DatePollSummary> open = polls.findRunning().stream()
                .filter(poll -> poll.step() == Step.OPEN)
                .toList();
        List<MinutesProgress> asked = minutes.findAsked();
        Map<Integer, LocalDate> composed = agendas.findPublishedSince(oldest);
        Map<Integer, Meeting> about = meetings
                .findAmong(Stream.of(
                                open.stream().map(DatePollSummary::meetingNumber),
                                asked.stream().map(MinutesProgress::meetingNumber),
                                composed.keySet().stream())
                        .flatMap(each -> each)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Meeting::number, Function.identity()));
        return Stream.of(
                        open.stream().map(poll -> answered(poll, about.get(poll.meetingNumber()), texts)),
                        asked.stream().map(each -> confirmed(each, about.get(each.meetingNumber()), texts)),
                        composed.entrySet().stream()
                                .map(each -> agenda(about.get(each.getKey()), each.getValue(), texts)),
                        meetings.findComing().stream()
                                .filter(meeting -> !composed.containsKey(meeting.number()))
                                .flatMap(meeting ->
                                        meeting.composingOn().map(day -> composing(meeting, day, texts)).stream()))
                .flatMap(each -> each);
    }

    private static PublicDate answered(DatePollSummary poll, Meeting about, ResourceBundle texts) {
        return PublicDate.onDay(
                "dates-" + about.number(), title("dates", about, texts), "/meetings/" + about.number(), poll.lastDay());
    }

    /** Minutes come out on the day of the deadline: the day before is the last one to confirm them. */
    private static PublicDate confirmed(MinutesProgress asked, Meeting about, ResourceBundle texts) {
        return PublicDate.onDay(
                "minutes-" + about.number(),
                title("minutes", about, texts),
                "/meetings/" + about.number(),
                asked.deadline().minusDays(1));
    }

    private static PublicDate agenda(Meeting about, LocalDate day, ResourceBundle texts) {
        return PublicDate.onDay(
                "agenda-" + about.number(),
                title("agenda", about, texts),
                "/meetings/" + about.number() + "/agenda",
                day);
    }

    private static PublicDate composing(Meeting about, LocalDate day, ResourceBundle texts) {
        return PublicDate.onDay(
                "composing-" + about.number(), title("composing", about, texts), "/meetings/" + about.number(), day);
    }

    private static String title(String what, Meeting about, ResourceBundle texts) {
        return texts.getString("feeds.calendar." + what) + " "
                + Feed.marked(about.title(), about.isIllustrative(), texts);
    }
}
