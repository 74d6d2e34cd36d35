package nl.sekswerkplatform.web.feeds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.sekswerkplatform.publicpolls.PublicPollReading;
import nl.sekswerkplatform.publicpolls.PublicPollService;

/** The days on which polls open and close. */
@ApplicationScoped
class PollDates implements PublicDates {
    @Inject
    private PublicPollService polls;

    @Override
    public Stream<PublicDate> find(LocalDate oldest, ResourceBundle texts) {
        return polls.findRunning().stream()
                .filter(PublicPollReading::isReadable)
                .flatMap(poll -> Stream.of(opens(poll, texts), closes(poll, texts)));
    }

    private static PublicDate opens(PublicPollReading poll, ResourceBundle texts) {
        return PublicDate.onDay(
                "poll-opens-" + poll.number(), title("pollOpens", poll, texts), page(poll), poll.opens());
    }

    private static PublicDate closes(PublicPollReading poll, ResourceBundle texts) {
        return PublicDate.onDay("poll-" + poll.number(), title("poll", poll, texts), page(poll), poll.closes());
    }

    private static String page(PublicPollReading poll) {
        return "/polls/" + poll.number();
    }

    private static String title(String what, PublicPollReading poll, ResourceBundle texts) {
        return texts.getString("feeds.calendar." + what) + " " + Feed.marked(poll.title(), poll.illustrative(), texts);
    }
}
