package nl.sekswerkplatform.web.observations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import nl.sekswerkplatform.web.testing.Queries;
import nl.sekswerkplatform.web.testing.Reader;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShowIndicatorPageIT {
    @ParameterizedTest
    @ValueSource(strings = {"meldingen-misstand", "overlast", "gesprekken", "plekken", "drempel"})
    void isFitAndLightWithoutScript(String key) {
        try (Visitor visitor = Visitor.withoutScript()) {
            visitor.opens("/indicators/" + key);
            assertEquals(200, visitor.status());
            visitor.findsThePageFit();
            visitor.findsThePageLight(3, 60_000);
        }
    }

    @Test
    void drawsWhatIsShownWithTheTableBelowIt() {
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens("/indicators/meldingen-misstand");
            assertThat(page.locator("svg.chart[role=img] circle")).hasCount(5);
            assertThat(page.locator("svg.chart rect.gap")).hasCount(1);
            assertThat(page.locator("svg.chart desc")).containsText("Eén periode is niet te tonen");
            assertThat(page.locator("tbody tr").last()).containsText("te klein om te tonen");
            assertThat(page.locator("tbody tr").first()).containsText("11");
            assertThat(page.locator("tbody tr").first()).containsText("Verzonnen voorbeeld");
        }
    }

    @Test
    void isReachedFromItsPilotAndLeadsBack() {
        try (Visitor visitor = Visitor.onPhone()) {
            Page page = visitor.opens("/pilots/thuiswerken");
            page.locator("#overlast a").first().click();
            assertThat(page.locator("h1")).containsText("Overlastmeldingen");
            page.locator("main a[href*='/pilots/thuiswerken']").first().click();
            assertThat(page.locator("h1")).containsText("Thuiswerken");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/indicators/meldingen-misstand/observations.csv", "/pilots/thuiswerken/observations.csv"})
    void givesItsNumbersAsAFileThatIsAskedForOnce(String address) {
        HttpResponse<String> file = Reader.gets(address);
        assertEquals(
                "text/csv;charset=UTF-8",
                file.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(file.body().contains("meldingen-misstand,"), file.body());
        assertTrue(file.body().contains("2024-Q1,1,false,,TOO_SMALL"), "the hidden one has no number");
        String tag = file.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, Reader.gets(address, "If-None-Match", tag).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/indicators/nope",
                "/indicators/nope/observations.csv",
                "/pilots/nope/observations.csv",
                "/other.csv",
                "/indicators/"
            })
    void isNotThereForWhatIsNot(String address) {
        assertEquals(404, Reader.gets(address).statusCode());
    }

    @Test
    void tellsProgramsTheSameAsReaders() {
        HttpResponse<String> pilot = Reader.gets("/api/v1/pilots/thuiswerken");
        var reports = Reader.json(pilot)
                .getJsonArray("criteria")
                .getJsonObject(0)
                .getJsonArray("indicators")
                .getJsonObject(0);
        var hidden = reports.getJsonArray("observations").getJsonObject(0);
        assertTrue(hidden.isNull("value"));
        assertEquals("TOO_SMALL", hidden.getString("hidden"));
        assertFalse(reports.getJsonArray("observations").getJsonObject(1).isNull("value"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/indicators/meldingen-misstand", "/indicators/gelegd-contact", "/indicators/ervaring"})
    void asksFewQuestions(String address) throws Exception {
        int asked = Queries.of(address);
        assertTrue(asked <= 7, () -> address + " asks " + asked + " times");
    }
}
