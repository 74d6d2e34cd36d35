package nl.sekswerkplatform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.sekswerkplatform.consultations.ConsultationRecorded;
import nl.sekswerkplatform.consultations.ConsultationService;
import nl.sekswerkplatform.consultations.ConsultationSummary;

/** Rounds in which people were heard; nothing of how many. */
@ApplicationScoped
class ConsultationsSource implements Source {
    @Inject
    private ConsultationService consultations;

    @Inject
    private SearchIndex index;

    void recorded(@Observes ConsultationRecorded recorded) {
        index.put(entry(recorded.round()));
    }

    @Override
    public Set<SearchKind> kinds() {
        return Set.of(SearchKind.CONSULTATION);
    }

    @Override
    public Batch read(String after) {
        List<ConsultationSummary> read = consultations.list(after == null ? 0 : Integer.parseInt(after), A_BATCH);
        return Batch.of(
                read.stream().map(ConsultationsSource::entry).toList(),
                read.size(),
                read.isEmpty() ? null : read.get(read.size() - 1).number());
    }

    private static SearchEntry entry(ConsultationSummary round) {
        return SearchEntry.of(SearchKind.CONSULTATION, round.number(), "/consultations")
                .called(round.title())
                .saying(round.note().orElse(null));
    }
}
