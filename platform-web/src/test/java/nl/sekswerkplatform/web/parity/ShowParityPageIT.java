package nl.sekswerkplatform.web.parity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.sekswerkplatform.shared.Quarter;
import nl.sekswerkplatform.web.testing.CityDay;
import nl.sekswerkplatform.web.testing.Reader;
import nl.sekswerkplatform.web.testing.Rounds;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShowParityPageIT {
    private static final Quarter NOW = Quarter.of(CityDay.today());

    @Test
    void showsAnyoneWhatEachGroupPutInAndGotAndHowItWasCounted() {
        String meeting = Rounds.meeting("Naast elkaar");
        String round = Rounds.open(meeting, "Een tekst waar de politie niet mee kan leven");
        Rounds.everyoneConsents(round);
        for (int officer = 0; officer < Rounds.SPEAKERS; officer++) {
            Rounds.says(round, "police", officer, "OBJECTION", "Reden " + officer);
        }
        Rounds.close(round);
        int before = figure("police", "OBJECTIONS_REWORDED");
        assertTrue(figure("police", "OBJECTIONS") > before, "not all objections had another text afterwards");
        Rounds.open(meeting, "Een andere tekst");
        assertTrue(figure("police", "OBJECTIONS_REWORDED") > before);
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens("/parity");
            assertThat(page.locator("main .themes > section")).hasCount(7);
            assertThat(page.locator("[data-of=police] [data-figure=OBJECTIONS]"))
                    .not()
                    .hasText("0");
            assertThat(page.locator("[data-of=residents] [data-figure=POSITIONS]"))
                    .hasText("steeds minder dan 10");
            Locator how = page.locator("details[data-how=parity]").nth(2);
            assertThat(how.locator("p").first()).isHidden();
            how.locator("summary").click();
            assertThat(how).containsText("nooit uit te rekenen");
            assertThat(page.locator("main")).containsText("Waarom is dit niet voor elke groep");
            visitor.findsThePageFit();
        }
        try (Visitor visitor = Visitor.onDesktop()) {
            visitor.opens("/parity?lang=en");
            visitor.findsThePageFit();
            visitor.keepsPicture("parity");
        }
    }

    /** Page, CSV and JSON tell the same, so that none of them gives away what another holds back. */
    @Test
    void tellsTheSameOnThePageInCsvAndInJson() {
        Set<String> shown = new TreeSet<>();
        try (Visitor visitor = Visitor.onDesktop()) {
            Page page = visitor.opens("/parity/" + NOW);
            for (Locator row : page.locator("tr[data-of]").all()) {
                for (Locator cell :
                        row.locator("td:not([data-figure=POSITIONS])").all()) {
                    shown.add(row.getAttribute("data-of") + "," + cell.getAttribute("data-figure") + ","
                            + cell.textContent().replace(".", "") + ",EXACT");
                }
            }
        }
        Set<String> written = Reader.gets("/parity.csv?period=" + NOW)
                .body()
                .lines()
                .filter(line -> line.startsWith(NOW + ","))
                .map(line -> line.substring(line.indexOf(',') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(written, told());
        written.removeIf(line -> line.contains(",POSITIONS,"));
        assertEquals(written, shown);
        assertFalse(shown.isEmpty());
    }

    @Test
    void leadsFromQuarterToQuarterAndIsCalmAboutAnEmptyOne() {
        try (Visitor visitor = Visitor.onPhone()) {
            Page page = visitor.opens("/parity/2001-Q2");
            assertThat(page.locator(".callout")).containsText("nog niets");
            assertThat(page.locator("svg.bars:not(.tone)")).hasCount(0);
            visitor.findsThePageFit();
            page.locator(".periods [rel=next]").click();
            assertTrue(page.url().contains("/parity/2002-Q1"));
            page.locator(".periods a:has-text('kwartaal 3, 2002')").click();
            assertThat(page.locator(".periods [aria-current=page]")).hasText("kwartaal 3, 2002");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/parity/2999-Q1", "/parity/2026", "/parity/2026-Q5", "/parity.csv?period=2999-Q1"})
    void hasNothingOfWhatIsNoQuarterOrHasNotBegun(String address) {
        assertEquals(404, Reader.gets(address).statusCode());
    }

    private static int figure(String group, String figure) {
        return Reader.gets("/parity.csv")
                .body()
                .lines()
                .filter(line -> line.contains("," + group + "," + figure + ","))
                .map(line -> Integer.parseInt(line.split(",")[3]))
                .findFirst()
                .orElseThrow();
    }

    /** The JSON, written as the CSV is. */
    private static Set<String> told() {
        Set<String> told = new TreeSet<>();
        for (JsonObject group : Reader.json(Reader.gets("/api/v1/parity/" + NOW))
                .getJsonArray("groups")
                .getValuesAs(JsonObject.class)) {
            String of = group.getString("group") + ",";
            for (JsonObject figure : group.getJsonArray("figures").getValuesAs(JsonObject.class)) {
                told.add(of + figure.getString("figure") + "," + figure.getInt("value") + ",EXACT");
            }
            JsonObject positions = group.getJsonObject("positions");
            told.add(of + "POSITIONS," + positions.getInt("atLeast") + ","
                    + (positions.getBoolean("exact") ? "EXACT" : "AT_LEAST"));
        }
        return told;
    }
}
