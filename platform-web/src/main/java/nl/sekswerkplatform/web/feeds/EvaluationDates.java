package nl.sekswerkplatform.web.feeds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.sekswerkplatform.evaluations.EvaluationService;
import nl.sekswerkplatform.evaluations.EvaluationSummary;
import nl.sekswerkplatform.pilots.PilotService;

/** Until when groups can say something in an evaluation. */
@ApplicationScoped
class EvaluationDates implements PublicDates {
    @Inject
    private EvaluationService evaluations;

    @Inject
    private PilotService pilots;

    @Override
    public Stream<PublicDate> find(LocalDate oldest, ResourceBundle texts) {
        List<EvaluationSummary> open = evaluations.findOpen();
        Map<String, String> titles =
                pilots.titles(open.stream().map(EvaluationSummary::pilotKey).toList());
        return open.stream().map(each -> writing(each, titles.get(each.pilotKey()), texts));
    }

    private static PublicDate writing(EvaluationSummary each, String pilot, ResourceBundle texts) {
        return PublicDate.onDay(
                "evaluation-" + each.number(),
                texts.getString("feeds.calendar.evaluation") + " " + Feed.marked(pilot, each.illustrative(), texts),
                "/evaluations/" + each.number(),
                each.lastDay());
    }
}
