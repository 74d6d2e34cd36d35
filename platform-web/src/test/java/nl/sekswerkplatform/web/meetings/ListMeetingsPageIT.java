package nl.sekswerkplatform.web.meetings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

class ListMeetingsPageIT {
    @Test
    void leadsFromTheListToWhatWasSaid() {
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens("/meetings");
            page.locator("main a[href='/meetings/1']").click();
            assertThat(page.locator("h1")).hasText("Startbijeenkomst sekswerkplatform");
            page.locator("main a[href='/meetings/1/minutes']").click();
            assertThat(page.locator("article")).hasCount(4);
            assertThat(page.locator("#item-2")).containsText("Wie niet strafbaar is, meldt eerder.");
            assertThat(page.locator("#item-2 [data-stance=RESERVATION]")).containsText("Sekswerkers");
            assertThat(page.locator("#item-2 a[href='/pilots/thuiswerken']")).isVisible();
            assertThat(page.locator("main .origin").last()).hasText("Van vóór het platform");
        }
    }

    @Test
    void areFitAndLightOnAPhone() {
        for (String address : new String[] {"/meetings", "/meetings/1", "/meetings/2", "/meetings/1/minutes"}) {
            try (Visitor visitor = Visitor.onPhone()) {
                visitor.opens(address);
                visitor.findsThePageFit();
                visitor.findsThePageLight(3, 60_000);
            }
        }
    }

    @Test
    void showsProtectedGroupsInBandsAndThePlaceToNobody() {
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens("/meetings/1");
            assertThat(page.locator("tr:has([data-group=sex-workers]) td").last())
                    .hasText("10 tot en met 19");
            assertThat(page.locator("tr:has([data-group=residents]) td").last()).hasText("minder dan 10");
            assertThat(page.locator("tr:has([data-group=police]) td").last()).hasText("3");
            for (String address : new String[] {"/meetings", "/meetings/1", "/meetings/2", "/meetings/1/minutes"}) {
                visitor.opens(address);
                assertFalse(visitor.source().contains("op locatie"), address);
            }
        }
    }

    @Test
    void knowsNoMeetingThatDoesNotExist() {
        try (Visitor visitor = Visitor.withoutScript()) {
            for (String address :
                    new String[] {"/meetings/999999", "/meetings/0", "/meetings/x", "/meetings/2/minutes"}) {
                visitor.opens(address);
                assertEquals(404, visitor.status(), address);
            }
        }
    }
}
