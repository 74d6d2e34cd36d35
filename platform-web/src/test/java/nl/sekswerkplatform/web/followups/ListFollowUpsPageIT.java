package nl.sekswerkplatform.web.followups;

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
            assertThat(page.locator("main .board li .status").first()).hasClass("status late");
            page.locator("nav.pick a:has-text('klaar')").click();
            assertThat(page.locator("main .board li .status").first()).hasClass("status good");
            assertThat(page.locator("nav.pick a[aria-current=true]")).hasText(new String[] {"op datum", "klaar"});
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"per groep", "per proeftuin"})
    void putsThemTogetherByLinksAndWhatIsLateBeforeAll(String together) {
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens("/follow-ups");
            page.locator("nav.pick a:has-text('" + together + "')").click();
            visitor.findsNoSidewaysScroll();
            assertThat(page.locator("main section").first()).hasClass("late");
            assertThat(page.locator("main section")
                            .first()
                            .locator(".status.late")
                            .first())
                    .isVisible();
            assertThat(page.locator("main section:not(.late) h2").first()).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/follow-ups",
                "/follow-ups?by=owner",
                "/follow-ups?by=pilot&state=done",
                "/follow-ups?state=lapsed",
                "/follow-ups?pilot=thuiswerken",
                "/decisions",
                "/decisions/2023-001/versions",
                "/recommendations?answer=NOT_FOLLOWED",
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
                "/follow-ups?by=nobody",
                "/follow-ups?state=lost",
                "/follow-ups?pilot=nothing",
                "/recommendations?answer=MAYBE",
                "/decisions/2023-099/versions",
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
