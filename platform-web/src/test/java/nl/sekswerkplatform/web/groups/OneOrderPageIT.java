package nl.sekswerkplatform.web.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Comparator;
import java.util.List;
import nl.sekswerkplatform.web.testing.Contents;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever groups stand side by side they stand as they sit at the table, and a reader finds each at the same place. */
class OneOrderPageIT {
    private static final List<String> SIDE_BY_SIDE =
            List.of(".shares", ".consent", ".themes tbody", "article.card dl", "details.how ul");

    /** Of the demo, with the advice of groups at its points. */
    private static final String MINUTES = "/meetings/1/minutes";

    @ParameterizedTest
    @ValueSource(strings = {"/decisions", "/meetings", "/rounds", "/parity"})
    void isThatOfTheTableOnAListAndWhatItLeadsTo(String list) {
        try (Visitor visitor = Visitor.onDesktop()) {
            assertTrue(standAsAtTheTable(visitor.opens(MINUTES)) > 0, "no groups side by side on " + MINUTES);
            Page page = visitor.opens(list);
            standAsAtTheTable(page);
            List<String> links = page.locator("main a[href^='" + list + "/']").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .filter(link -> link.matches("/[a-z]+/[0-9Q-]+(/agenda|/minutes)?"))
                    .distinct()
                    .limit(12)
                    .toList();
            links.forEach(link -> standAsAtTheTable(visitor.opens(link)));
        }
    }

    /** How many places there are with two groups or more. */
    private static int standAsAtTheTable(Page page) {
        int seen = 0;
        for (String place : SIDE_BY_SIDE) {
            for (Locator some : page.locator(place).all()) {
                List<String> groups = groups(some);
                assertEquals(sorted(groups), groups, place + " on " + page.url());
                seen += groups.size() > 1 ? 1 : 0;
            }
        }
        return seen;
    }

    private static List<String> sorted(List<String> groups) {
        List<String> table =
                List.of(Contents.one("select group_concat(group_key order by position) from stakeholder_group")
                        .split(","));
        return groups.stream().sorted(Comparator.comparingInt(table::indexOf)).toList();
    }

    private static List<String> groups(Locator some) {
        return some.locator(".group[data-group]").all().stream()
                .map(group -> group.getAttribute("data-group"))
                .toList();
    }
}
