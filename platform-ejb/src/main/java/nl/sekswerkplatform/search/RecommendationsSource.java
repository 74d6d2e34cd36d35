package nl.sekswerkplatform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.sekswerkplatform.houserules.WordsHidden;
import nl.sekswerkplatform.houserules.WordsRemoved;
import nl.sekswerkplatform.recommendations.Recommendation;
import nl.sekswerkplatform.recommendations.RecommendationRecorded;
import nl.sekswerkplatform.recommendations.RecommendationService;
import nl.sekswerkplatform.recommendations.RecommendationWords;

/** Advice of bodies outside the table, with the answer it got. */
@ApplicationScoped
class RecommendationsSource implements Source {
    @Inject
    private RecommendationService recommendations;

    @Inject
    private SearchIndex index;

    void recorded(@Observes RecommendationRecorded recorded) {
        look(recorded.key());
    }

    void hidden(@Observes WordsHidden words) {
        lookAt(words.ref());
    }

    void removed(@Observes WordsRemoved words) {
        lookAt(words.ref());
    }

    private void lookAt(String ref) {
        String kind = SearchKind.RECOMMENDATION.ref("");
        if (ref.startsWith(kind)) {
            look(ref.substring(kind.length()));
        }
    }

    private void look(String key) {
        recommendations
                .find(key)
                .filter(Recommendation::isReadable)
                .ifPresentOrElse(
                        found -> index.put(entry(found)), () -> index.remove(SearchKind.RECOMMENDATION.ref(key)));
    }

    @Override
    public Set<SearchKind> kinds() {
        return Set.of(SearchKind.RECOMMENDATION);
    }

    @Override
    public Batch read(String after) {
        List<Recommendation> read = recommendations.list(after == null ? 0 : Integer.parseInt(after), A_BATCH);
        return Batch.of(
                read.stream()
                        .filter(Recommendation::isReadable)
                        .map(RecommendationsSource::entry)
                        .toList(),
                read.size(),
                read.isEmpty() ? null : read.get(read.size() - 1).position());
    }

    private static SearchEntry entry(Recommendation recommendation) {
        return SearchEntry.of(
                        SearchKind.RECOMMENDATION, recommendation.key(), "/recommendations#" + recommendation.key())
                .about(recommendation.pilotKey().orElse(null))
                .called(recommendation.by())
                .saying(
                        recommendation.words().title().orElse(null),
                        numbered(recommendation),
                        recommendation.text(),
                        recommendation.responseReasons().orElse(null));
    }

    /** As the body numbered it, for who has the report; null when it did not. */
    private static String numbered(Recommendation recommendation) {
        return recommendation.number().equals(RecommendationWords.NO_NUMBER) ? null : recommendation.number();
    }
}
