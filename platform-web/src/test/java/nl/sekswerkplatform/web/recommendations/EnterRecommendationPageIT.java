package nl.sekswerkplatform.web.recommendations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.Map;
import nl.sekswerkplatform.web.testing.Caller;
import nl.sekswerkplatform.web.testing.CityDay;
import nl.sekswerkplatform.web.testing.Contents;
import nl.sekswerkplatform.web.testing.Reader;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

class EnterRecommendationPageIT {
    private static final String POINT = "Maak een spreekuur, zegt een verzonnen commissie";

    @Test
    void leadsFromAReportToAnAnswerAndACorrectionThatHidesNothing() {
        String key;
        try (Visitor member = Visitor.onPhone().signsIn("support")) {
            Page page = member.opens("/members/recommendations/enter");
            member.findsNoBarrier();
            member.findsNoSidewaysScroll();
            page.locator("[id='enter:by']").fill("Verzonnen commissie");
            page.locator("[id='enter:title']").fill("Een verzonnen rapport");
            page.locator("[id='enter:date']").fill("2026-09");
            page.locator("[id='enter:source']").fill("ergens");
            page.locator("[id='enter:text1']").fill(POINT);
            page.locator("[id='enter:number1']").fill("4.2");
            page.locator("[id='enter:text2']").fill("Doe ook iets anders");
            page.locator("[id='enter:send']").click();
            assertThat(page.locator("main .error").getByText("Dit is geen adres"))
                    .isVisible();
            assertThat(page.locator("[id='enter:text1']")).hasValue(POINT);
            page.locator("[id='enter:source']").fill("https://commissie.example/rapport");
            page.locator("[id='enter:send']").click();
            page.waitForURL("**/recommendations/recommendation-*");
            key = page.url().replaceAll(".*/", "").replaceAll("\\?.*", "");
            assertThat(page.locator("main")).containsText("nog geen antwoord");
            member.findsNoBarrier();
            member.findsNoSidewaysScroll();
            member.findsNothingForeign();

            page = member.opens("/members/recommendations/correct/" + key);
            page.locator("[id='correct:why']").fill("Een typefout.");
            page.locator("[id='correct:text1']").fill(POINT + ", twee keer per week");
            page.locator("[id='correct:send']").click();
            page.waitForURL("**/recommendations/recommendation-*");
            assertThat(page.locator("main del")).hasText(POINT);
            assertThat(page.locator("main")).containsText("Een typefout.");
            member.findsNoBarrier();
            member.findsNoSidewaysScroll();
            member.findsNothingForeign();
        }
        String list = Reader.gets("/recommendations?answer=OPEN").body();
        assertTrue(list.contains(POINT) || list.contains("Volgende aanbevelingen"));
        decides(key);
        String shown = Reader.gets("/recommendations/" + key).body();
        assertTrue(shown.contains("Eén keer is genoeg."), "the reason of the decision");
        assertEquals(
                "PARTLY", Contents.one("select response from recommendation where recommendation_key = '" + key + "'"));
        String dossier = Reader.gets("/dossier.json").body();
        assertTrue(dossier.contains(POINT + ", twee keer per week") && dossier.contains("Een typefout."));
        assertEquals(404, Reader.gets("/recommendations/nope").statusCode());
    }

    private static void decides(String key) {
        Caller publisher = Caller.ofGroup("municipality");
        String draft = publisher
                .does(
                        "/members/decisions/decide",
                        Map.ofEntries(
                                Map.entry("title", "Over een verzonnen rapport"),
                                Map.entry("kind", "OTHER"),
                                Map.entry("text", "Er komt een spreekuur."),
                                Map.entry("reasons", "Erom is gevraagd."),
                                Map.entry("by", "College"),
                                Map.entry("date", CityDay.today().toString()),
                                Map.entry("recommendation", key),
                                Map.entry("response", "PARTLY"),
                                Map.entry("responseReasons", "Eén keer is genoeg.")))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll("(\\?.*)|(.*/)", "");
        publisher.does("/members/decisions/draft/" + draft, Map.of("checked", "true"));
    }
}
