package nl.sekswerkplatform.openacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sekswerkplatform.evaluations.EvaluationSummary;
import nl.sekswerkplatform.evaluations.EvaluationWritingService;
import nl.sekswerkplatform.evaluations.EvaluationWritingService.Waiting;
import nl.sekswerkplatform.pilots.PilotService;

/** What her group says of a pilot, and at its end what she finds herself. */
@ApplicationScoped
class EvaluationActs implements OpenActs {
    @Inject
    private EvaluationWritingService evaluations;

    @Inject
    private PilotService pilots;

    @Override
    public Stream<OpenAct> find(Visit visit) {
        if (!visit.seated()) {
            return Stream.empty();
        }
        Waiting waiting = evaluations.findWaiting(visit.member());
        Map<String, String> titles = pilots.titles(Stream.concat(waiting.unsaid().stream(), waiting.unjudged().stream())
                .map(EvaluationSummary::pilotKey)
                .collect(Collectors.toSet()));
        return Stream.concat(
                waiting.unsaid().stream().map(each -> act(ActKind.EVALUATE, each, titles, visit)),
                waiting.unjudged().stream().map(each -> act(ActKind.JUDGE, each, titles, visit)));
    }

    private static OpenAct act(ActKind kind, EvaluationSummary each, Map<String, String> titles, Visit visit) {
        return OpenAct.undated(kind, each.number(), titles.get(each.pilotKey())).by(each.lastDay(), visit.today());
    }
}
