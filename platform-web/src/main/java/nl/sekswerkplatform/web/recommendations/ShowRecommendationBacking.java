package nl.sekswerkplatform.web.recommendations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.sekswerkplatform.decisions.DecisionService;
import nl.sekswerkplatform.decisions.DecisionSummary;
import nl.sekswerkplatform.recommendations.Recommendation;
import nl.sekswerkplatform.recommendations.RecommendationService;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.PageMissing;

/** One point of what a body advised: how it is followed, and what stood there before. */
@Named
@RequestScoped
public class ShowRecommendationBacking {
    @Inject
    private Address address;

    @Inject
    private RecommendationService recommendations;

    @Inject
    private DecisionService decisions;

    private Recommendation shown;
    private List<DecisionSummary> answers;

    @PostConstruct
    void load() {
        shown = recommendations.findWithEarlier(address.key()).orElseThrow(PageMissing::new);
    }

    public Recommendation getShown() {
        return shown;
    }

    /** The decisions that answer it. */
    public List<DecisionSummary> getAnswers() {
        if (answers == null) {
            answers = decisions.ofRecommendations(List.of(shown.key())).getOrDefault(shown.key(), List.of());
        }
        return answers;
    }
}
