package nl.sekswerkplatform.web.feeds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.sekswerkplatform.followups.FollowUpFilter;
import nl.sekswerkplatform.followups.FollowUpService;
import nl.sekswerkplatform.followups.FollowUpStatus;
import nl.sekswerkplatform.followups.FollowUpSummary;
import nl.sekswerkplatform.pilots.Pilot;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.pilots.PilotStatus;

/** By when something is done, and from when a pilot may begin. */
@ApplicationScoped
class WorkDates implements PublicDates {
    @Inject
    private FollowUpService followUps;

    @Inject
    private PilotService pilots;

    @Override
    public Stream<PublicDate> find(LocalDate oldest, ResourceBundle texts) {
        return Stream.concat(
                followUps.list(new FollowUpFilter(FollowUpStatus.OPEN, null), null, FollowUpService.MOST).stream()
                        .map(followUp -> due(followUp, texts)),
                pilots.listComplete(null, PilotService.MOST).stream()
                        .filter(pilot -> pilot.status() == PilotStatus.PREPARING)
                        .flatMap(pilot -> pilot.startNotBefore().stream().map(day -> beginning(pilot, day, texts))));
    }

    private static PublicDate due(FollowUpSummary followUp, ResourceBundle texts) {
        return PublicDate.onDay(
                "follow-up-" + followUp.key() + "-due",
                texts.getString("feeds.calendar.followup") + " "
                        + Feed.marked(followUp.text(), followUp.illustrative(), texts),
                "/decisions/" + followUp.key().decision(),
                followUp.due());
    }

    private static PublicDate beginning(Pilot pilot, LocalDate day, ResourceBundle texts) {
        return PublicDate.onDay(
                "pilot-" + pilot.key(),
                texts.getString("feeds.calendar.pilot") + " "
                        + Feed.marked(pilot.title(), pilot.isIllustrative(), texts),
                "/pilots/" + pilot.key(),
                day);
    }
}
