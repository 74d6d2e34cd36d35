package nl.sekswerkplatform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sekswerkplatform.web.testing.Contents;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

/** A tab, a bookmark and a heading say which page it is: of whom has two minutes open, each says of which meeting. */
class TitlesPageIT {
    private static final List<String> LISTS =
            List.of("/pilots", "/decisions", "/meetings", "/proposals", "/inputs", "/rounds");
    private static final Pattern NAMED_BY_MEMBERS = Pattern.compile("/(meeting|proposal)s/(\\d+)");
    private static final String NAME = " · Overleg";

    @Test
    void eachPageHasATitleOfItsOwnThatSaysWhatIsInItsHeading() {
        Map<String, String> addresses = new HashMap<>();
        try (Visitor visitor = Visitor.onDesktop()) {
            List<String> all = Stream.concat(
                            Addresses.withoutKey().stream().filter(address -> !address.contains(".")),
                            LISTS.stream().flatMap(list -> detailsOf(visitor, list)))
                    .distinct()
                    .toList();
            for (String address : all) {
                Page page = visitor.opens(address);
                if (visitor.status() != 200 || !page.title().endsWith(NAME)) {
                    continue;
                }
                String title = page.title().substring(0, page.title().length() - NAME.length());
                String twin = addresses.put(title, address);
                assertTrue(
                        twin == null || areCalledTheSame(address, twin),
                        title + " is the title of " + address + " and of " + twin);
                saysTheSame(address, title, page.locator("h1").innerText());
            }
        }
        assertTrue(addresses.size() > LISTS.size() * 2, "few pages: " + addresses);
    }

    @Test
    void minutesSayOfWhichMeetingTheyAreAndOfWhichDay() {
        try (Visitor visitor = Visitor.onDesktop()) {
            Page page = visitor.opens("/meetings");
            String minutes = hrefs(page, "main a[href$='/minutes']").findFirst().orElseThrow();
            page = visitor.opens(minutes);
            String heading = page.locator("h1").innerText();
            assertTrue(heading.matches("Verslag: .+, \\d{1,2} [a-z]+ \\d{4}"), heading);
            assertEquals(heading + NAME, page.title());
        }
    }

    /** Two meetings of one day, or two proposals, that members gave one name: it is theirs to choose. */
    private static boolean areCalledTheSame(String address, String other) {
        Matcher one = NAMED_BY_MEMBERS.matcher(address);
        Matcher two = NAMED_BY_MEMBERS.matcher(other);
        return one.matches()
                && two.matches()
                && one.group(1).equals(two.group(1))
                && Contents.values("select title from " + one.group(1) + " where number in (" + one.group(2) + ", "
                                        + two.group(2) + ") group by title having count(*) = 2")
                                .size()
                        == 1;
    }

    /** Home greets; elsewhere the heading is in the title, or the title in the heading. */
    private static void saysTheSame(String address, String title, String heading) {
        assertTrue(
                address.equals("/") || title.contains(heading) || heading.contains(title),
                address + " is titled " + title + " and headed " + heading);
    }

    private static Stream<String> detailsOf(Visitor visitor, String list) {
        Page page = visitor.opens(list);
        return hrefs(page, "main a[href^='/']")
                .filter(link -> link.matches("/(pilots|decisions|meetings|proposals|inputs|rounds)/[^.?#]+"))
                .distinct()
                .limit(12)
                .toList()
                .stream();
    }

    private static Stream<String> hrefs(Page page, String selector) {
        return page.locator(selector).all().stream().map(link -> link.getAttribute("href"));
    }
}
