package nl.sekswerkplatform.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.sekswerkplatform.search.FoundPage;
import nl.sekswerkplatform.search.FoundPage.Found;
import nl.sekswerkplatform.search.SearchKind;
import nl.sekswerkplatform.search.SearchQuery;
import nl.sekswerkplatform.search.SearchService;
import nl.sekswerkplatform.web.Query;

/**
 * Finds by words, {@code /search?q=…}, of one kind or about one pilot when those are chosen. What makes no sense in the
 * address counts as not asked: a search is never refused.
 */
@Named
@RequestScoped
public class FindWordsBacking {
    @Inject
    private SearchService search;

    @Inject
    private Query asked;

    private SearchQuery query;
    private FoundPage found;

    public SearchQuery getQuery() {
        if (query == null) {
            String pilot = asked.word("pilot")
                    .filter(key -> key.matches("[a-z][a-z0-9-]{0,79}"))
                    .orElse(null);
            query = new SearchQuery(asked.word("q").orElse(null), kind(), pilot);
        }
        return query;
    }

    private SearchKind kind() {
        return Arrays.stream(SearchKind.values())
                .filter(kind -> kind.name().equals(asked.word("kind").orElse("")))
                .findFirst()
                .orElse(null);
    }

    public List<SearchKind> getKinds() {
        return List.of(SearchKind.values());
    }

    public List<Found> getRows() {
        return found().rows();
    }

    /** True when there is more than anybody looks through. */
    public boolean isCut() {
        return found().isCut();
    }

    /** The address of the next page; null on the last one. */
    public String getMore() {
        if (found().next() == null) {
            return null;
        }
        String kind = getQuery().kind() == null ? "" : "&kind=" + getQuery().kind();
        String pilot =
                getQuery().pilotKey() == null ? "" : "&pilot=" + getQuery().pilotKey();
        return "/search?q=" + encoded(getQuery().typed()) + kind + pilot + "&after=" + encoded(found().next());
    }

    private FoundPage found() {
        if (found == null) {
            found = search.find(getQuery(), asked.word("after").orElse(null));
        }
        return found;
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }
}
