package nl.sekswerkplatform.web.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sekswerkplatform.web.testing.Reader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a page says where its thing came from and what became of it, each step leads to that very thing. */
class EveryStepIT {
    private static final Pattern THREAD = Pattern.compile("(?s)<ol class=\"thread\">.*?</ol>");
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");
    private static final int PAGES = 6;

    /** In the dossier of the demo, with all that hangs on it. */
    @ParameterizedTest
    @CsvSource({
        "/pilots, ''",
        "/pilots, /thread",
        "/decisions, ''",
        "/decisions, /thread",
        "/proposals, ''",
        "/inputs, ''",
        "/meetings, /agenda",
        "/recommendations, ''"
    })
    void isOneClickAway(String list, String part) {
        Set<String> steps = new TreeSet<>();
        for (String page : pages(list, part)) {
            steps.addAll(steps(page));
        }
        assertFalse(steps.isEmpty(), "no thread on pages of " + list + part);
        Map<String, String> wrong = new TreeMap<>();
        for (String step : steps) {
            String answer = answer(step.replace("&amp;", "&"));
            if (!answer.isEmpty()) {
                wrong.put(step, answer);
            }
        }
        assertEquals(Map.of(), wrong, "steps that lead nowhere");
    }

    private static List<String> pages(String list, String part) {
        if (list.equals("/recommendations")) {
            return List.of(list);
        }
        return Pattern.compile("href=\"(" + list + "/[A-Za-z0-9-]+)\"")
                .matcher(Reader.gets(list).body())
                .results()
                .map(link -> link.group(1) + part)
                .distinct()
                .filter(page -> Reader.gets(page).statusCode() == 200)
                .limit(PAGES)
                .toList();
    }

    /** From the thread on a page, or from the picture and the lists of a page that is a thread. */
    private static Set<String> steps(String page) {
        String body = Reader.gets(page).body();
        Stream<String> parts = page.endsWith("/thread")
                ? Stream.of(body.substring(body.indexOf("<main")))
                : THREAD.matcher(body).results().map(found -> found.group());
        return parts.flatMap(each -> LINK.matcher(each).results())
                .map(link -> link.group(1))
                .filter(address -> address.startsWith("/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Why it leads nowhere; empty when it does not. */
    private static String answer(String step) {
        String[] parts = step.split("#", 2);
        var page = Reader.gets(parts[0]);
        if (page.statusCode() != 200) {
            return "answered " + page.statusCode();
        }
        return parts.length < 2 || page.body().contains("id=\"" + parts[1] + "\"") ? "" : "has no such place";
    }
}
