package nl.sekswerkplatform.web.agenda;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import nl.sekswerkplatform.web.testing.Reader;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TryAgendaPageIT {
    private static final String ADDRESS = "/about/agenda/try";

    @Test
    void composesWhatTheReaderMadeUpWithoutScript() {
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens(ADDRESS);
            assertThat(page.locator("main .origin")).isVisible();
            int before = page.locator("main article").count();
            assertTrue(before > 1);
            page.selectOption("#m", "45");
            page.selectOption("#p30", "4");
            page.locator("main form button").click();
            assertEquals("45", page.inputValue("#m"));
            assertEquals("4", page.inputValue("#p30"));
            assertTrue(page.locator("main article").count() < before, "a shorter meeting has room for less");
            visitor.findsNoBarrier();
            visitor.findsNoSidewaysScroll();
        }
    }

    @Test
    void changesNothingWhenAGroupIsMadeLarger() {
        assertEquals(items(ADDRESS + "?s4=4"), items(ADDRESS + "?s4=200"));
        assertEquals(items(ADDRESS + "?s0=4"), items(ADDRESS + "?s0=200"));
    }

    @Test
    void saysWhyNothingIsPlacedWhereNobodySupportsAnything() {
        StringBuilder nobody = new StringBuilder(ADDRESS + "?m=90");
        for (int item = 0; item < 5; item++) {
            for (int group = 0; group < 5; group++) {
                nobody.append("&p").append(item).append(group).append("=0");
            }
        }
        try (Visitor visitor = Visitor.onPhone()) {
            Page page = visitor.opens(nobody.toString());
            assertThat(page.locator("main article")).hasCount(0);
            assertThat(page.locator("main .callout")).isVisible();
            assertThat(page.locator("main li:has-text('niemand steunt dit')")).hasCount(5);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"?m=1", "?m=x", "?p00=5", "?s0=100000000", "?l0=0", "?p00=%3Cscript%3E"})
    void isNotThereForWhatCannotBeChosen(String query) {
        assertEquals(404, Reader.gets(ADDRESS + query).statusCode());
    }

    private static List<String> items(String address) {
        try (Visitor visitor = Visitor.withoutScript()) {
            return visitor.opens(address).locator("main article h3, main article .shares").all().stream()
                    .map(Locator::textContent)
                    .toList();
        }
    }
}
