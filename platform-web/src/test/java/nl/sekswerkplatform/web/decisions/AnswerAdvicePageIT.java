package nl.sekswerkplatform.web.decisions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.sekswerkplatform.web.testing.Caller;
import nl.sekswerkplatform.web.testing.CityDay;
import nl.sekswerkplatform.web.testing.Decided;
import nl.sekswerkplatform.web.testing.MinutedMeeting;
import nl.sekswerkplatform.web.testing.PageForm;
import nl.sekswerkplatform.web.testing.Rounds;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

/** A draft stands beside the advice, and owes an answer to each group from which it departs, whatever the round came to. */
class AnswerAdvicePageIT {
    private static final Pattern PUBLISHED = Pattern.compile(".*/decisions/\\d{4}-\\d{3}$");

    @Test
    void answersPointByPointWhomItDepartsFrom() {
        String item = advised();
        String draft = Decided.drafted("Na een bezwaar", Map.of("minutes", item, "response", "FOLLOWED"));
        try (Visitor publisher = Visitor.ofGroup("municipality");
                Visitor visitor = Visitor.withoutScript()) {
            Page page = publisher.opens("/members/decisions/draft/" + draft);
            publisher.findsNoBarrier();
            publisher.keepsPicture("decision-beside-advice");
            assertThat(page.locator("table.stacked tbody tr")).hasCount(5);
            assertThat(row(page, "residents")).containsText("bezwaar");
            assertThat(row(page, "residents")).containsText("Het is te laat op de avond.");
            assertThat(row(page, "residents")).containsText("antwoord ontbreekt");
            publish(page);
            assertThat(page.locator("main")).containsText("Geef ook antwoord aan elke groep");
            page.locator("a[href*='/members/decisions/decide/']").click();
            publisher.findsNoBarrier();
            for (String group : Rounds.GROUPS) {
                page.locator("[id='decide:answer-" + group + "-1']").selectOption("FOLLOWED");
            }
            page.locator("[id='decide:said-residents-1']").fill("Het is te laat op de avond.");
            page.locator("[id='decide:answer-residents-1']").selectOption("PARTLY");
            page.locator("[id='decide:save']").click();
            publish(page);
            assertThat(page.locator("main")).containsText("Zonder uitleg kan het besluit niet worden gepubliceerd");
            page.locator("a[href*='/members/decisions/decide/']").click();
            page.locator("[id='decide:reasons-residents-1']").fill("Na elf uur stopt het.");
            page.locator("[id='decide:said-residents-2']").fill("Niet op zondag.");
            page.locator("[id='decide:answer-residents-2']").selectOption("FOLLOWED");
            page.locator("[id='decide:save']").click();
            publish(page);
            assertThat(page).hasURL(PUBLISHED);
            Page seen = visitor.opens(page.url().replaceAll("^https?://[^/]+", ""));
            visitor.findsThePageFit();
            assertThat(seen.locator(".answered:has([data-group=residents])")).containsText("Na elf uur stopt het.");
            assertThat(seen.locator(".answered .points li")).hasCount(2);
            assertEquals(Rounds.GROUPS, answered(seen), "in the order of the table");
            visitor.keepsPicture("decision-answered-phone");
        }
    }

    private static List<String> answered(Page page) {
        return page.locator(".answered .group").all().stream()
                .map(group -> group.getAttribute("data-group"))
                .toList();
    }

    private static Locator row(Page page, String group) {
        return page.locator("table.stacked tr:has(th [data-group=" + group + "])");
    }

    private static void publish(Page page) {
        page.waitForURL("**/members/decisions/draft/*");
        page.locator("[id='publish:checked']").check();
        page.locator("[id='publish:send']").click();
    }

    /** Published minutes of an item on which all consent but the residents. Meeting and item. */
    private static String advised() {
        CityDay.hasRoomForAMeeting();
        String meeting = Rounds.meetingOfToday("Besloten na advies");
        String round = Rounds.open(meeting, "De tekst van het advies.");
        Rounds.everyoneConsents(round);
        for (int one = 0; one < Rounds.SPEAKERS; one++) {
            Rounds.says(round, "residents", one, "OBJECTION", "Het is te laat op de avond.");
        }
        Rounds.close(round);
        Caller writer = Caller.ofGroup(Rounds.secretary(meeting));
        String attendance = "/members/meetings/attendance/" + meeting;
        PageForm form = PageForm.of(writer.gets(attendance).body()).get(0);
        Map<String, String> filled = form.pressed(form.buttons().get(0));
        filled.replaceAll((name, value) -> name.endsWith(":people") || name.endsWith(":count") ? "4" : value);
        writer.posts(attendance, filled);
        writer.does("/members/minutes/write/" + meeting, Map.of());
        writer.does("/members/minutes/item/" + meeting + "-1", Map.of("summary", "Er is over gesproken."));
        done(writer.does("/members/minutes/offer/" + meeting, Map.of()));
        for (String group : MinutedMeeting.GROUPS) {
            done(Caller.ofGroup(group).does("/members/minutes/confirm/" + meeting, Map.of()));
        }
        return meeting + "/1";
    }

    private static void done(HttpResponse<String> answer) {
        if (answer.statusCode() != 302) {
            throw new AssertionError(
                    "refused: " + answer.body().replaceAll("(?s).*(?:role=\"alert\"|class=\"error\")", ""));
        }
    }
}
