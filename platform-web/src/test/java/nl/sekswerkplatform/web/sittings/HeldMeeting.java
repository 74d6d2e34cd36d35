package nl.sekswerkplatform.web.sittings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.sekswerkplatform.web.testing.Caller;
import nl.sekswerkplatform.web.testing.CityDay;
import nl.sekswerkplatform.web.testing.Contents;
import nl.sekswerkplatform.web.testing.Visitor;

/** A meeting of today with two items on its agenda: the soonest of all, so that ballots are for this one. */
record HeldMeeting(String number, String chair, String secretary) {
    static final List<String> GROUPS = List.of("sex-workers", "support", "police", "municipality", "residents");

    /** Who proposes knows of every other proposal, also of those that are like hers. */
    private static final String ALL_SEEN =
            IntStream.rangeClosed(1, 999).mapToObj(Integer::toString).collect(Collectors.joining(" "));

    static HeldMeeting withAgenda(String first, String second) {
        CityDay.hasRoomForAMeeting();
        Caller planner = Caller.ofGroup("support");
        String soon = DateTimeFormatter.ofPattern("HH:mm")
                .format(LocalTime.now(ZoneId.of("Europe/Amsterdam")).plusMinutes(4));
        String number = last(planner.does(
                        "/members/meetings/plan",
                        Map.of(
                                "title",
                                "Nu aan tafel: " + first,
                                "date",
                                CityDay.today().toString(),
                                "start",
                                soon))
                .headers()
                .firstValue("Location")
                .orElseThrow());
        for (String title : List.of(first, second)) {
            planner.does(
                    "/members/proposals/propose",
                    Map.of("title", title, "question", "Wat vinden we hiervan?", "minutes", "10", "seen", ALL_SEEN));
        }
        support(number, first, second);
        HeldMeeting meeting = new HeldMeeting(number, led(number, "chair_group"), led(number, "secretary_group"));
        meeting.publishAgenda();
        return meeting;
    }

    private static void support(String number, String... titles) {
        try (Visitor member = Visitor.ofGroup("support")) {
            Page page = member.opens("/members/proposals/ballot");
            assertThat(page.locator("main a[href='/meetings/" + number + "']")).isVisible();
            for (String title : titles) {
                page.locator(".card:has-text('" + title + "') input[type=checkbox]")
                        .check();
            }
            page.locator("[id='ballot:save']").click();
            assertThat(page.locator("[role=status]").first()).isVisible();
        }
    }

    private void publishAgenda() {
        try (Visitor member = Visitor.ofGroup(chair)) {
            Page page = member.opens("/members/agenda/compose/" + number);
            page.locator("[id='compose:checked']").check();
            page.locator("[id='compose:send']").click();
            page.locator("[id='compose:lookedAt']").check();
            page.locator("[id='compose:publish']").click();
            page.waitForURL("**/meetings/" + number + "/agenda*");
        }
    }

    /** A group that does not lead. */
    String other() {
        return GROUPS.stream()
                .filter(group -> !group.equals(chair) && !group.equals(secretary))
                .findFirst()
                .orElseThrow();
    }

    private static String led(String number, String by) {
        return Contents.one("select " + by + " from meeting where number = " + number);
    }

    private static String last(String address) {
        return address.replaceAll(".*/", "").replaceAll("\\?.*", "");
    }
}
