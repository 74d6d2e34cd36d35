package nl.sekswerkplatform.web.feeds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.sekswerkplatform.advice.RoundService;
import nl.sekswerkplatform.advice.RoundSummary;

/** When advice rounds close, and closed lately; a round that was closed sooner is no date any more. */
@ApplicationScoped
class RoundDates implements PublicDates {
    @Inject
    private RoundService rounds;

    @Inject
    private Clock clock;

    @Override
    public Stream<PublicDate> find(LocalDate oldest, ResourceBundle texts) {
        Instant now = clock.instant();
        return Stream.concat(
                rounds.findOpen().stream().map(round -> date(round, texts)),
                rounds.findClosed(Integer.MAX_VALUE, RoundService.MOST).stream()
                        .map(round -> date(round, texts))
                        .filter(date -> !date.from().isAfter(now)));
    }

    private PublicDate date(RoundSummary round, ResourceBundle texts) {
        return PublicDate.at(
                "round-" + round.number(),
                texts.getString("feeds.calendar.round") + " "
                        + Feed.marked(round.subject().title(), round.illustrative(), texts),
                "/rounds/" + round.number(),
                round.until().toLocalDate(),
                round.until().atZone(clock.getZone()).toInstant());
    }
}
