package nl.sekswerkplatform.web.decisions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sekswerkplatform.recommendations.Recommendation;
import nl.sekswerkplatform.recommendations.RecommendationCounts;
import nl.sekswerkplatform.recommendations.RecommendationService;
import nl.sekswerkplatform.recommendations.Response;
import nl.sekswerkplatform.thread.ThreadGraph;
import nl.sekswerkplatform.thread.ThreadService;
import nl.sekswerkplatform.web.ListPage;
import nl.sekswerkplatform.web.PageMissing;
import nl.sekswerkplatform.web.Query;

/** What others advised, and what the municipality does with it. */
@Named
@RequestScoped
public class ListRecommendationsBacking {
    private static final int PAGE = 50;
    private static final String OPEN = "OPEN";
    private static final Set<String> ANSWERS = Set.of("FOLLOWED", "PARTLY", "NOT_FOLLOWED", OPEN);

    @Inject
    private Query query;

    @Inject
    private RecommendationService recommendations;

    @Inject
    private ThreadService threads;

    private RecommendationCounts counts;
    private ListPage<Recommendation> page;
    private final Map<String, ThreadGraph> around = new HashMap<>();
    private ThreadGraph thread;

    private ListPage<Recommendation> page() {
        if (page == null) {
            int after = query.number("after", 0);
            page = ListPage.of(read(after), PAGE);
        }
        return page;
    }

    private List<Recommendation> read(int after) {
        if (getAnswer() == null) {
            return recommendations.list(after, PAGE + 1);
        }
        Response response = OPEN.equals(getAnswer()) ? null : Response.valueOf(getAnswer());
        return recommendations.listAnswered(response, after, PAGE + 1);
    }

    /** The kind of answer that was asked for, or {@value #OPEN}; null for all. */
    public String getAnswer() {
        String asked = query.word("answer").orElse(null);
        if (asked != null && !ANSWERS.contains(asked)) {
            throw new PageMissing();
        }
        return asked;
    }

    public RecommendationCounts getCounts() {
        if (counts == null) {
            counts = recommendations.counts();
        }
        return counts;
    }

    /** The page behind this one, with the same choice. */
    public String getNextAddress() {
        return "/recommendations?after=" + getNext() + (getAnswer() == null ? "" : "&answer=" + getAnswer());
    }

    public List<Recommendation> getRows() {
        return page().rows();
    }

    /** The last position on this page when there are others; else null. */
    public Integer getNext() {
        return page().next(Recommendation::position);
    }

    /** What came of a recommendation of this page, which asks for it more than once. */
    public ThreadGraph threadOf(String key) {
        if (thread == null) {
            thread = threads.ofRecommendations(getRows());
        }
        return around.computeIfAbsent("/recommendations#" + key, thread::around);
    }
}
