package nl.sekswerkplatform.recommendations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import nl.sekswerkplatform.houserules.HideableWords;
import nl.sekswerkplatform.houserules.HouseRuleRefused.NothingHidden;

/** Advice that a group brought in, now and before it was corrected: {@code recommendation/report-4}. */
@ApplicationScoped
class HideableRecommendations implements HideableWords {
    private static final String KIND = "recommendation/";

    @Inject
    private RecommendationRepository recommendations;

    @Override
    public boolean has(String ref) {
        return find(ref, recommendations::find).isPresent();
    }

    @Override
    public String read(String ref) {
        return find(ref, recommendations::find).orElseThrow(NothingHidden::new).allWords();
    }

    @Override
    public String hide(String ref) {
        return held(ref).hideWords();
    }

    @Override
    public void giveBack(String ref, String words) {
        held(ref).showWords(words);
    }

    @Override
    public void remove(String ref) {
        held(ref).removeWords();
    }

    /** Two who act on it at once come one after the other. */
    private Recommendation held(String ref) {
        return find(ref, recommendations::findForAct).orElseThrow(NothingHidden::new);
    }

    /** What no group brought in was published elsewhere, and came with the dossier of whoever runs the platform. */
    private static Optional<Recommendation> find(String ref, Function<String, Optional<Recommendation>> by) {
        return ref.startsWith(KIND)
                ? by.apply(ref.substring(KIND.length()))
                        .filter(found -> found.enteredBy().isPresent())
                : Optional.empty();
    }
}
