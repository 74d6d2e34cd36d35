package nl.sekswerkplatform.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.sekswerkplatform.demo.InventedMembers;
import nl.sekswerkplatform.web.testing.Caller;
import nl.sekswerkplatform.web.testing.CityDay;
import nl.sekswerkplatform.web.testing.Contents;
import nl.sekswerkplatform.web.testing.PageForm;
import nl.sekswerkplatform.web.testing.RunningPlatform;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

/**
 * A hundred and fifty of 172 residents want one long thing; all sex workers and all who support them, twenty-four people,
 * want another. One of each group does so in a browser, everybody else signs in and sends the same form.
 */
class FewAndManyShareTheAgendaPageIT {
    private static final String LONG = "Drukte in de straat na middernacht";
    private static final String SHORT = "Een arts die geen naam vraagt";
    private static final String OWN = "Een plek om te wachten";
    /** Who proposes knows of every other proposal, also of those that are like hers. */
    private static final String SEEN =
            IntStream.rangeClosed(1, 999).mapToObj(Integer::toString).collect(Collectors.joining(" "));

    private static final int RESIDENTS_WHO_WANT_IT = 150;

    @Test
    void placesWhatTwoSmallGroupsWantNextToWhatAHundredAndFiftyResidentsWant() {
        String meeting = plansForToday();
        proposes("residents", LONG, 45);
        proposes("sex-workers", SHORT, 15);
        supports("residents", RESIDENTS_WHO_WANT_IT, LONG);
        supports("sex-workers", 16, SHORT);
        supports("support", 8, SHORT);
        composes(meeting);
        try (Visitor visitor = Visitor.onPhone()) {
            Page page = visitor.opens("/meetings/" + meeting + "/agenda");
            assertThat(page.locator("main article")).hasCount(2);
            Locator many = item(page, LONG);
            shows(many, "residents", "ALL", "tot alles");
            shows(many, "sex-workers", "NONE", "niets");
            shows(many, "support", "NONE", "niets");
            Locator few = item(page, SHORT);
            shows(few, "residents", "NONE", "niets");
            shows(few, "sex-workers", "THIRD", "tot ⅓");
            shows(few, "support", "THIRD", "tot ⅓");
            assertThat(page.locator("main .hint")).hasCount(0);
            visitor.findsThePageFit();
            namesNoNumberOfPeople(page);
        }
    }

    @Test
    void saysOfAProtectedGroupWithFewBallotsThatItTookPartAndNothingMore() {
        String meeting = plansForToday();
        proposes("sex-workers", OWN, 10);
        supports("sex-workers", 9, OWN);
        supports("police", 3, OWN);
        composes(meeting);
        try (Visitor visitor = Visitor.withoutScript()) {
            Locator few = item(visitor.opens("/meetings/" + meeting + "/agenda"), OWN);
            shows(few, "sex-workers", "TOOK_PART", "deed mee: minder dan 10");
            assertThat(few.locator("[data-group=police] .how")).not().containsText("deed mee");
            visitor.findsThePageFit();
        }
    }

    /** The soonest of all, so that ballots are for this one. */
    private static String plansForToday() {
        CityDay.hasRoomForAMeeting();
        String soon = DateTimeFormatter.ofPattern("HH:mm")
                .format(LocalTime.now(ZoneId.of("Europe/Amsterdam")).plusMinutes(4));
        return last(Caller.ofGroup("support")
                .does(
                        "/members/meetings/plan",
                        Map.of(
                                "title",
                                "Velen en weinigen",
                                "date",
                                CityDay.today().toString(),
                                "start",
                                soon,
                                "minutesAvailable",
                                "60"))
                .headers()
                .firstValue("Location")
                .orElseThrow());
    }

    private static void proposes(String group, String title, int minutes) {
        Caller.ofGroup(group)
                .does(
                        "/members/proposals/propose",
                        Map.of(
                                "title",
                                title,
                                "question",
                                "Wat doen we eraan?",
                                "minutes",
                                Integer.toString(minutes),
                                "seen",
                                SEEN));
    }

    /** The first in a browser, the others as a browser would. */
    private static void supports(String group, int people, String title) {
        try (Visitor member = group.equals("sex-workers") ? Visitor.withFingers() : Visitor.onDesktop()) {
            Page page = member.signsIn(group).opens("/members/proposals/ballot");
            page.locator(".card:has-text('" + title + "') input[type=checkbox]").check();
            page.locator("[id='ballot:save']").click();
            assertThat(page.locator("[role=status]").first()).isVisible();
            member.findsNoSidewaysScroll();
        }
        List<String> others = InventedMembers.othersOf(group, RunningPlatform.keys());
        assertTrue(others.size() >= people - 1, group + " has " + others.size() + " others");
        others.subList(0, people - 1).forEach(code -> supports(new Caller().signsIn(code), title));
    }

    private static void supports(Caller member, String title) {
        String ballot = "/members/proposals/ballot";
        String page = member.gets(ballot).body();
        PageForm form = PageForm.of(page).get(0);
        Map<String, String> sent = new LinkedHashMap<>(form.pressed("ballot:save"));
        String wanted = boxOf(page, title);
        sent.keySet().removeIf(field -> field.endsWith(":support") && !field.equals(wanted));
        assertEquals(302, member.posts(ballot, sent).statusCode());
    }

    private static String boxOf(String page, String title) {
        Matcher box = Pattern.compile("name=\"(ballot:open:\\d+:support)\"[^>]*>\\s*" + Pattern.quote(title))
                .matcher(page);
        assertTrue(box.find(), "nothing to support on " + page);
        return box.group(1);
    }

    private static void composes(String meeting) {
        String chair = Contents.one("select chair_group from meeting where number = " + meeting);
        try (Visitor member = Visitor.ofGroup(chair)) {
            Page page = member.opens("/members/agenda/compose/" + meeting);
            page.locator("[id='compose:checked']").check();
            page.locator("[id='compose:send']").click();
            page.locator("[id='compose:lookedAt']").check();
            page.locator("[id='compose:publish']").click();
            page.waitForURL("**/meetings/" + meeting + "/agenda*");
        }
    }

    private static Locator item(Page page, String title) {
        return page.locator("main article:has-text('" + title + "')");
    }

    private static void shows(Locator item, String group, String level, String words) {
        Locator share = item.locator(".shares [data-group=" + group + "]").first();
        assertThat(share).hasAttribute("data-level", level);
        assertThat(share.locator(".how")).hasText(words);
    }

    private static void namesNoNumberOfPeople(Page page) {
        String text = page.locator("main").innerText();
        for (int people : List.of(RESIDENTS_WHO_WANT_IT, 172, 16)) {
            assertTrue(!text.matches("(?s).*\\b" + people + "\\b.*"), "it tells how many supported: " + text);
        }
    }

    private static String last(String address) {
        return address.replaceAll(".*/", "").replaceAll("\\?.*", "");
    }
}
