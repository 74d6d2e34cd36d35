package nl.sekswerkplatform.web.decisions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import nl.sekswerkplatform.decisions.DecisionService;
import nl.sekswerkplatform.decisions.DecisionSummary;
import nl.sekswerkplatform.recommendations.Recommendation;
import nl.sekswerkplatform.recommendations.RecommendationService;
import nl.sekswerkplatform.web.ListPage;
import nl.sekswerkplatform.web.Query;

/** What others advised, and what the municipality does with it. */
@Named
@RequestScoped
public class ListRecommendationsBacking {
    private static final int PAGE = 50;

    @Inject
    private Query query;

    @Inject
    private RecommendationService recommendations;

    @Inject
    private DecisionService decisions;

    private ListPage<Recommendation> page;
    private Map<String, List<DecisionSummary>> answers;

    private ListPage<Recommendation> page() {
        if (page == null) {
            page = ListPage.of(recommendations.list(query.number("after", 0), PAGE + 1), PAGE);
        }
        return page;
    }

    public List<Recommendation> getRows() {
        return page().rows();
    }

    /** The last position on this page when there are others; else null. */
    public Integer getNext() {
        return page().next(Recommendation::position);
    }

    /** The decisions that answer a recommendation of this page. */
    public List<DecisionSummary> answersTo(String key) {
        if (answers == null) {
            answers = decisions.ofRecommendations(
                    getRows().stream().map(Recommendation::key).toList());
        }
        return answers.getOrDefault(key, List.of());
    }
}
