package nl.sekswerkplatform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sekswerkplatform.evaluations.EvaluatedCriterion;
import nl.sekswerkplatform.evaluations.EvaluationChanged;
import nl.sekswerkplatform.evaluations.EvaluationReading;
import nl.sekswerkplatform.evaluations.EvaluationService;
import nl.sekswerkplatform.houserules.WordsHidden;
import nl.sekswerkplatform.houserules.WordsRemoved;
import nl.sekswerkplatform.pilots.PilotService;

/** Evaluations that are done: of which pilot, by what it was judged and what the table saw; not what each group said. */
@ApplicationScoped
class EvaluationsSource implements Source {
    private static final Pattern REF = Pattern.compile("evaluation/([1-9]\\d{0,8})");

    @Inject
    private EvaluationService evaluations;

    @Inject
    private PilotService pilots;

    @Inject
    private SearchIndex index;

    void changed(@Observes EvaluationChanged changed) {
        look(changed.evaluation());
    }

    void hidden(@Observes WordsHidden words) {
        look(words.ref());
    }

    void removed(@Observes WordsRemoved words) {
        look(words.ref());
    }

    private void look(String ref) {
        Matcher written = REF.matcher(ref);
        if (written.matches()) {
            look(evaluations.get(Integer.parseInt(written.group(1))));
        }
    }

    private void look(EvaluationReading evaluation) {
        if (evaluation.about().isDone()) {
            index.put(entry(evaluation));
        }
    }

    @Override
    public Set<SearchKind> kinds() {
        return Set.of(SearchKind.EVALUATION);
    }

    @Override
    public Batch read(String after) {
        List<EvaluationReading> read = evaluations.listDone(after == null ? 0 : Integer.parseInt(after), A_BATCH);
        return Batch.of(
                read.stream().map(this::entry).toList(),
                read.size(),
                read.isEmpty() ? null : read.get(read.size() - 1).about().number());
    }

    private SearchEntry entry(EvaluationReading evaluation) {
        int number = evaluation.about().number();
        String pilot = evaluation.about().pilotKey();
        return SearchEntry.of(SearchKind.EVALUATION, number, "/evaluations/" + number)
                .about(pilot)
                .called(pilots.get(pilot).title())
                .saying(Stream.concat(
                        Stream.ofNullable(evaluation.summary()),
                        evaluation.criteria().stream().map(EvaluatedCriterion::text)));
    }
}
