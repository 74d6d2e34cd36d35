package nl.sekswerkplatform.web.observations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import nl.sekswerkplatform.web.testing.Contents;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Of a pilot that is only prepared, so that nothing asks for attention. */
class ImportObservationsPageIT {
    private static final String FILE = "indicator;periode;waarde;opmerking\r\n"
            + "meldingen-misstand;2025-Q3;12;Café\r\n"
            + "meldingen-misstand;2025-Q4;13;\r\n";

    @AfterEach
    void takeOutWhatWasEntered() {
        Contents.change("delete from observation where before_platform = false");
    }

    @Test
    void showsWhatWouldChangeAndEntersIt() {
        try (Visitor member = Visitor.ofGroup("support")) {
            Page page = member.opens("/members/observations/import");
            page.setInputFiles(
                    "#chosen",
                    new FilePayload("metingen.csv", "text/csv", FILE.getBytes(Charset.forName("windows-1252"))));
            assertThat(page.locator("[id$=':file']")).hasValue(FILE.replace("\r\n", "\n"));
            page.locator("[id$=':look']").click();
            assertThat(page.locator("#plan")).hasText("Dit verandert er");
            assertThat(page.locator("main details table").last().locator("tbody tr"))
                    .hasCount(2);
            member.findsNoBarrier();
            page.locator("[id$=':enter']").click();
            assertThat(page.locator(".done")).containsText("ingevoerd");
            page = member.opens("/indicators/meldingen-misstand");
            assertThat(page.locator("tbody tr").nth(1)).containsText("Café");
        }
    }

    @Test
    void namesWrongLinesAndEntersNothing() {
        try (Visitor member = Visitor.ofGroup("support")) {
            Page page = member.opens("/members/observations/import");
            page.locator("[id$=':file']").fill(FILE + "overlast;2025-Q3;6;\nmeldingen-misstand;2025-Q9;6;\n");
            page.locator("[id$=':look']").click();
            assertThat(page.locator("#plan")).hasText("Het bestand klopt nog niet");
            assertThat(page.locator("main section tbody tr").nth(0)).containsText("4");
            assertThat(page.locator("main section tbody tr").nth(0)).containsText("van een andere groep");
            assertThat(page.locator("main section tbody tr").nth(1)).containsText("Typ een jaar, kwartaal of maand");
            assertThat(page.locator("[id$=':enter']")).hasCount(0);
            member.findsNoBarrier();
            page.locator("[id$=':file']").fill("geen tabel");
            page.locator("[id$=':look']").click();
            assertThat(page.locator("[id$=file-error]")).containsText("geen tabel");
        }
        assertEquals(
                "0",
                Contents.one("select count(*) from observation o join indicator i on i.id = o.indicator_id"
                        + " where o.before_platform = false and i.indicator_key = 'meldingen-misstand'"));
    }
}
