package nl.sekswerkplatform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sekswerkplatform.web.testing.SourceFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not stand in a page, and where its links may lead. */
class PagesTest {
    private static final Map<String, Pattern> FORBIDDEN = Map.of(
            "style in a page", Pattern.compile("\\sstyle\\s*="),
            "script in a page", Pattern.compile("<script(?! src=\"#\\{pf:file)|\\son[a-z]+\\s*=|javascript:"),
            // Mojarra resolves an expression here from what a visitor may influence (CVE-2026-46581).
            "expression where a page is included",
                    Pattern.compile("(<ui:(include|decorate)[^>]*\\s(src|template)|template)=\"[^\"]*[#$]\\{"),
            "resource of another host", Pattern.compile("<(link|img|script|iframe)[^>]*(href|src)=\"(https?:)?//"));
    private static final Pattern LINK = Pattern.compile("pf:to\\('(/[a-z0-9/-]*)'\\)");
    private static final Pattern FORM = Pattern.compile("(?s)<(?:h:)?form .*?</(?:h:)?form>");
    private static final int LONGEST = 150;

    @Test
    void pagesHoldNothingForbidden() {
        List<String> faults = new ArrayList<>();
        SourceFiles.pages().forEach((path, page) -> faults(page).forEach(fault -> faults.add(path + ": " + fault)));
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style=\"color: red\">",
                "<script>alert(1)</script>",
                "<a href=\"#\" onclick=\"go()\">",
                "<ui:include src=\"#{param.page}\"/>",
                "<ui:composition template=\"/WEB-INF/${frame}.xhtml\">",
                "<img src=\"https://elsewhere.example/pixel.png\"/>"
            })
    void violationIsCaught(String page) {
        assertFalse(faults(page).isEmpty());
    }

    /** A page that was left is known by its number (ADR 20): a form without it could be sent once more by anyone. */
    @Test
    void formsOfBarePagesCarryTheNumberOfTheirPage() {
        List<String> without = SourceFiles.pages().entrySet().stream()
                .filter(page -> isOfBarePage(page.getKey(), page.getValue()))
                .filter(page -> !carriesNumber(page.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(List.of(), without);
    }

    @Test
    void aFormWithoutTheNumberIsCaught() {
        assertFalse(carriesNumber("<h:form id=\"present\"><input type=\"hidden\" name=\"state\"/></h:form>"));
        assertFalse(carriesNumber("<form method=\"post\" id=\"say\"><input name=\"text\"/></form>"));
    }

    private static boolean isOfBarePage(String path, String page) {
        return page.contains("template=\"/WEB-INF/templates/bare.xhtml\"") || path.startsWith("/WEB-INF/input/");
    }

    /** What takes a file shows nothing again; an empty form has nothing to show. */
    private static boolean carriesNumber(String page) {
        return FORM.matcher(page)
                .results()
                .map(MatchResult::group)
                .filter(form -> !form.contains("multipart/form-data") && form.contains("<input"))
                .allMatch(form -> form.contains("name=\"form\" value=") || form.contains("name=\"kept\" value="));
    }

    @Test
    void pagesAreShort() {
        List<String> tooLong = SourceFiles.pages().entrySet().stream()
                .filter(page -> page.getValue().lines().count() > LONGEST)
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(List.of(), tooLong);
    }

    @Test
    void linksLeadToPages() {
        Map<String, String> pages = SourceFiles.pages();
        List<String> dead = new ArrayList<>();
        pages.forEach((path, page) -> {
            Matcher link = LINK.matcher(page);
            while (link.find()) {
                boolean alive = Addresses.find(link.group(1))
                        .filter(target -> pages.containsKey(target.view()))
                        .isPresent();
                if (!alive) {
                    dead.add(path + ": " + link.group(1));
                }
            }
        });
        assertEquals(List.of(), dead);
    }

    private static List<String> faults(String page) {
        return FORBIDDEN.entrySet().stream()
                .filter(rule -> rule.getValue().matcher(page).find())
                .map(Map.Entry::getKey)
                .toList();
    }
}
