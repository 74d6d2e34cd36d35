package nl.sekswerkplatform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.sekswerkplatform.web.testing.SourceFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the platform computes says how, wherever it is shown: the one list of what is computed. */
class ComputedResultsTest {
    /** What is computed: the name that pf:how has for it, and what stands in a page that shows it. */
    private enum Computed {
        AGENDA_PLACED("agenda.placed", "<pf:shares |agenda\\.item\\.leftOver"),
        AGENDA_UNPLACED("agenda.unplaced", "agenda\\.judgement\\."),
        ROUND("round", "advice\\.outcome\\.|<pf:consent "),
        ROUND_ORDER("round.order", "advice\\.round\\.ordered"),
        ROTATION("rotation", "chairGroup\\(\\)"),
        SPEAKER("speaker", "sittings\\.live\\.next"),
        DATES("dates", "datepolls\\.leaning\\."),
        CONFIRMATION("confirmation", "notConfirmedBy\\(\\)|progress\\.confirmedBy\\(\\)"),
        SMALL_NUMBERS(
                "smallnumbers",
                "page\\.turnout\\(|showMeetingBacking\\.attendance|consultations\\.people\\.|observations\\.hidden\\."
                        + "|pollWordsBacking"),
        PUBLICATION("publication", "input\\.published\\.week|input\\.receipt\\.few\\b"),
        LATE("late", "<pf:due |daysLate\\(\\)"),
        ELECTION("election", "\\.elected\\(\\)"),
        RETENTION("retention", "receipt\\.until\\(\\)"),
        VERDICTS("verdicts", "evaluations\\.(result|advised)\\."),
        PARITY("parity", "parity\\.figure\\.");

        private final String how;
        private final Pattern shown;

        Computed(String how, String shown) {
            this.how = how;
            this.shown = Pattern.compile(shown);
        }

        boolean isShownOn(String page) {
            return shown.matcher(page).find();
        }

        boolean isExplainedOn(String page) {
            return page.contains("<pf:how of=\"" + how + "\"");
        }
    }

    private static final Pattern PART = Pattern.compile("<ui:include src=\"(/[^\"]+\\.xhtml)\"");
    private static final Pattern TAG = Pattern.compile("<pf:(\\w+)");

    @ParameterizedTest
    @EnumSource
    void saysHowWhereverItIsShown(Computed computed) {
        Set<String> silent = new TreeSet<>();
        wholePages(SourceFiles.pages()).forEach((path, page) -> {
            if (computed.isShownOn(page) && !computed.isExplainedOn(page) && !isInALine(computed, path)) {
                silent.add(path);
            }
        });
        assertEquals(Set.of(), silent, "shows " + computed + " and lacks <pf:how of=\"" + computed.how + "\">");
    }

    /**
     * In a line, next to the link to where it is told in full: the newest of each, what the table said just now, the newest
     * number of an indicator.
     */
    private static boolean isInALine(Computed computed, String path) {
        return switch (computed) {
            case ROUND -> path.equals("/home/home.xhtml") || path.startsWith("/sittings/");
            case SMALL_NUMBERS ->
                Set.of("/pilots/pilot.xhtml", "/observations/observe.xhtml", "/observations/import.xhtml")
                        .contains(path);
            default -> path.equals("/home/home.xhtml");
        };
    }

    @ParameterizedTest
    @EnumSource
    void isShownSomewhere(Computed computed) {
        assertTrue(wholePages(SourceFiles.pages()).values().stream().anyMatch(computed::isShownOn));
    }

    /** There is one way to say it, and it says nothing of what is not on the list. */
    @Test
    void isSaidByTheOneTag() {
        Set<String> known = List.of(Computed.values()).stream()
                .map(computed -> computed.how)
                .collect(Collectors.toSet());
        Set<String> said = new TreeSet<>();
        SourceFiles.pages().forEach((path, page) -> {
            Pattern.compile("<pf:how of=\"([^\"]+)\"").matcher(page).results().forEach(how -> said.add(how.group(1)));
            assertTrue(path.equals("/WEB-INF/tags/how.xhtml") || !page.contains("class=\"how\" data-how"), path);
        });
        assertEquals(new TreeSet<>(known), said);
    }

    /** A page is what it is put together from: what a part shows, another part may explain. */
    @Test
    void violationIsCaught() {
        Map<String, String> pages = Map.of(
                "/rounds/new.xhtml", "<ui:include src=\"/WEB-INF/rounds/stands.xhtml\"/>",
                "/WEB-INF/rounds/stands.xhtml", "<pf:consent positions=\"#{round.stands}\"/>",
                "/rounds/told.xhtml", "<pf:consent positions=\"\"/><ui:include src=\"/WEB-INF/rounds/how.xhtml\"/>",
                "/WEB-INF/rounds/how.xhtml", "<pf:how of=\"round\">");
        Map<String, String> whole = wholePages(pages);
        assertEquals(Set.of("/rounds/new.xhtml", "/rounds/told.xhtml"), whole.keySet());
        assertTrue(Computed.ROUND.isShownOn(whole.get("/rounds/new.xhtml")));
        assertTrue(!Computed.ROUND.isExplainedOn(whole.get("/rounds/new.xhtml")));
        assertTrue(Computed.ROUND.isExplainedOn(whole.get("/rounds/told.xhtml")));
    }

    /** Pages with an address of their own, each with all its parts and tags. */
    private static Map<String, String> wholePages(Map<String, String> pages) {
        Set<String> parts = pages.values().stream()
                .flatMap(page -> PART.matcher(page).results())
                .map(part -> part.group(1))
                .collect(Collectors.toSet());
        Map<String, String> whole = new LinkedHashMap<>();
        pages.keySet().stream()
                .filter(path -> !path.startsWith("/WEB-INF/") && !parts.contains(path))
                .forEach(path -> whole.put(path, whole(path, pages)));
        return whole;
    }

    private static String whole(String start, Map<String, String> pages) {
        Map<String, String> met = new LinkedHashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            String path = next.pop();
            String page = pages.get(path);
            if (page != null && met.put(path, page) == null) {
                PART.matcher(page).results().forEach(part -> next.push(part.group(1)));
                TAG.matcher(page).results().forEach(tag -> next.push("/WEB-INF/tags/" + tag.group(1) + ".xhtml"));
            }
        }
        return String.join("\n", met.values());
    }
}
