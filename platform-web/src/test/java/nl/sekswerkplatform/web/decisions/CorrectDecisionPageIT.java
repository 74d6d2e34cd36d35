package nl.sekswerkplatform.web.decisions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import nl.sekswerkplatform.web.testing.Decided;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

class CorrectDecisionPageIT {
    @Test
    void publishesANewVersionThatSaysWhyWithTheDifferenceMarked() {
        String number = Decided.published("Met een fout", Map.of());
        try (Visitor publisher = Visitor.ofGroup("municipality");
                Visitor old = Visitor.ofGroup("municipality");
                Visitor visitor = Visitor.withoutScript()) {
            Page page = publisher.opens("/members/decisions/correct/" + number);
            publisher.findsNoBarrier();
            Page other = old.opens("/members/decisions/correct/" + number);
            page.locator("[id='correct:why']").fill("Er stond een verkeerde straat.");
            page.locator("[id='correct:text']").fill("Er verandert veel.");
            page.locator("[id='correct:look']").click();
            assertThat(page.locator("section[role=status] ins").first()).hasText("veel");
            page.locator("[id='correct:send']").click();
            assertThat(page.locator("main")).containsText("zet hier een vinkje");
            page.locator("[id='correct:checked']").check();
            page.locator("[id='correct:send']").click();
            page.waitForURL("**/decisions/" + number + "/versions");
            other.locator("[id='correct:why']").fill("Nog iets anders.");
            other.locator("[id='correct:text']").fill("Er verandert niets.");
            other.locator("[id='correct:checked']").check();
            other.locator("[id='correct:send']").click();
            assertThat(other.locator("main")).containsText("intussen een nieuwere versie");
            Page seen = visitor.opens("/decisions/" + number);
            assertThat(seen.locator("main")).containsText("versie 2");
            seen.locator("a[href='/decisions/" + number + "/versions']").click();
            assertThat(seen.locator("#v2")).containsText("Er stond een verkeerde straat.");
            assertThat(seen.locator("#v2 del")).hasText("iets");
            assertThat(seen.locator("#v2 ins")).hasText("veel");
            visitor.opens("/decisions/" + number + "/versions");
            visitor.findsThePageFit();
        }
    }

    @Test
    void isForPublishersAndForWhatHolds() {
        String number = Decided.published("Wordt ingetrokken", Map.of());
        try (Visitor resident = Visitor.ofGroup("residents");
                Visitor publisher = Visitor.ofGroup("municipality")) {
            Page page = resident.opens("/members/decisions/correct/" + number);
            assertThat(page.locator("[id='correct:send']")).hasCount(0);
            Decided.published("Trekt in", Map.of("withdraws", number));
            page = publisher.opens("/members/decisions/correct/" + number);
            assertThat(page.locator("[id='correct:send']")).hasCount(0);
            assertThat(page.locator("main .callout")).containsText("ingetrokken");
        }
    }
}
