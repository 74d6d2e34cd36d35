package nl.sekswerkplatform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.DecisionPublished;
import nl.sekswerkplatform.decisions.FollowUp;
import nl.sekswerkplatform.decisions.FollowUpKey;
import nl.sekswerkplatform.decisions.FollowUpService;
import nl.sekswerkplatform.decisions.FollowUpUpdate;
import nl.sekswerkplatform.decisions.FollowUpUpdated;

/** What is done because of decisions, with all that was told about it. */
@ApplicationScoped
class FollowUpsSource implements Source {
    @Inject
    private FollowUpService followUps;

    @Inject
    private SearchIndex index;

    void promised(@Observes DecisionPublished published) {
        Decision decision = published.decision();
        index.put(decision.followUps().stream()
                .map(followUp -> entry(followUp, decision.pilotKey().orElse(null)))
                .toList());
    }

    void told(@Observes FollowUpUpdated updated) {
        index.put(entry(followUps.get(updated.key())));
    }

    @Override
    public Set<SearchKind> kinds() {
        return Set.of(SearchKind.FOLLOW_UP);
    }

    @Override
    public Batch read(String after) {
        List<FollowUp> read = followUps.listComplete(FollowUpKey.parse(after).orElse(null), A_BATCH);
        return Batch.of(
                read.stream().map(FollowUpsSource::entry).toList(),
                read.size(),
                read.isEmpty() ? null : read.get(read.size() - 1).key());
    }

    private static SearchEntry entry(FollowUp followUp) {
        return entry(followUp, followUp.pilotKey().orElse(null));
    }

    private static SearchEntry entry(FollowUp followUp, String pilot) {
        FollowUpKey key = followUp.key();
        return SearchEntry.of(SearchKind.FOLLOW_UP, key, "/decisions/" + key.decision() + "#a" + key.position())
                .about(pilot)
                .called(followUp.text())
                .saying(followUp.updates().stream().map(FollowUpUpdate::text));
    }
}
