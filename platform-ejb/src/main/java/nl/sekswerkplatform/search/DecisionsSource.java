package nl.sekswerkplatform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.DecisionChanged;
import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.decisions.DecisionPublished;
import nl.sekswerkplatform.decisions.DecisionService;
import nl.sekswerkplatform.decisions.GroupAnswer;

/** Published decisions, with what they answer to the advice and to the groups. */
@ApplicationScoped
class DecisionsSource implements Source {
    @Inject
    private DecisionService decisions;

    @Inject
    private SearchIndex index;

    void published(@Observes DecisionPublished published) {
        index.put(entry(published.decision()));
    }

    void changed(@Observes DecisionChanged changed) {
        index.put(entry(changed.decision()));
    }

    @Override
    public Set<SearchKind> kinds() {
        return Set.of(SearchKind.DECISION);
    }

    @Override
    public Batch read(String after) {
        DecisionNumber last = DecisionNumber.parse(after).orElse(null);
        List<Decision> read = decisions.listComplete(last, A_BATCH);
        return Batch.of(
                read.stream().map(DecisionsSource::entry).toList(),
                read.size(),
                read.isEmpty() ? null : read.get(read.size() - 1).number());
    }

    private static SearchEntry entry(Decision decision) {
        return SearchEntry.of(SearchKind.DECISION, decision.number(), "/decisions/" + decision.number())
                .about(decision.pilotKey().orElse(null))
                .called(decision.number() + " " + decision.title())
                .saying(Stream.concat(
                        Stream.of(
                                decision.text(),
                                decision.reasons(),
                                decision.advice().reasons().orElse(null)),
                        decision.answers().stream().map(GroupAnswer::reasons).map(reasons -> reasons.orElse(null))));
    }
}
