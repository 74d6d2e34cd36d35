package nl.sekswerkplatform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.sekswerkplatform.followups.FollowUp;
import nl.sekswerkplatform.followups.FollowUpKey;
import nl.sekswerkplatform.followups.FollowUpService;
import nl.sekswerkplatform.followups.FollowUpTold;
import nl.sekswerkplatform.followups.FollowUpUpdate;
import nl.sekswerkplatform.followups.FollowUpsPromised;

/** What is done because of decisions, with all that was told about it. */
@ApplicationScoped
class FollowUpsSource implements Source {
    @Inject
    private FollowUpService followUps;

    @Inject
    private SearchIndex index;

    void promised(@Observes FollowUpsPromised promised) {
        index.put(followUps.listComplete(List.of(promised.decision())).stream()
                .map(FollowUpsSource::entry)
                .toList());
    }

    void told(@Observes FollowUpTold told) {
        index.put(entry(followUps.get(told.key())));
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
        FollowUpKey key = followUp.key();
        return SearchEntry.of(SearchKind.FOLLOW_UP, key, "/decisions/" + key.decision() + "#a" + key.position())
                .about(followUp.pilotKey().orElse(null))
                .called(followUp.text())
                .saying(followUp.updates().stream().map(FollowUpUpdate::text));
    }
}
