package nl.sekswerkplatform.web.decisions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListFollowUpsPageIT {
    @Test
    void putsWhatIsLateFirstAndFiltersWithoutScript() {
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens("/follow-ups");
            assertThat(page.locator("main li .status").first()).hasClass("status late");
            page.locator("select[name=state]").selectOption("done");
            page.locator("main form button").click();
            assertThat(page.locator("main li .status").first()).hasClass("status good");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/follow-ups",
                "/decisions",
                "/decisions?pilot=thuiswerken",
                "/decisions/2023-001",
                "/recommendations",
                "/consultations",
                "/pilots",
                "/pilots/thuiswerken"
            })
    void isFitAndLightOnAPhone(String address) {
        try (Visitor visitor = Visitor.onPhone()) {
            visitor.opens(address);
            visitor.findsThePageFit();
            visitor.findsThePageLight(3, 60_000);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/follow-ups?owner=nobody",
                "/follow-ups?after=2023-009-1",
                "/decisions?before=last",
                "/decisions?pilot=nothing",
                "/decisions/2023-099",
                "/decisions/2023-1",
                "/recommendations?after=-1",
                "/consultations?after=x",
                "/pilots/nothing"
            })
    void knowsNothingElse(String address) {
        try (Visitor visitor = Visitor.onPhone()) {
            visitor.opens(address);
            assertEquals(404, visitor.status());
        }
    }
}
