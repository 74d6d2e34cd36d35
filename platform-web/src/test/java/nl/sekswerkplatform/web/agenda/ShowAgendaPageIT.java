package nl.sekswerkplatform.web.agenda;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

class ShowAgendaPageIT {
    @Test
    void saysOfAMeetingFromBeforeThePlatformThatItHasNoAgenda() {
        try (Visitor visitor = Visitor.onPhone()) {
            Page page = visitor.opens("/meetings/1/agenda");
            assertThat(page.locator("main .callout")).isVisible();
            visitor.findsThePageFit();
        }
    }

    @Test
    void answersThatTheAgendaOfAnUnknownMeetingDoesNotExist() {
        try (Visitor visitor = Visitor.withoutScript()) {
            visitor.opens("/meetings/99999/agenda");
            assertEquals(404, visitor.status());
        }
    }
}
