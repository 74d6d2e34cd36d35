package nl.sekswerkplatform.web.decisions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import nl.sekswerkplatform.web.testing.Contents;
import nl.sekswerkplatform.web.testing.Decided;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

/** What a decision changes in a pilot is struck through and written anew, there and on the decision. */
class ChangeConditionPageIT {
    private static final String PILOT = "kleinschalige-locatie";
    private static final String CONDITION = "kleinschalige-locatie-v5";

    @Test
    void changesAConditionForAllToSee() {
        String before = Contents.one("select text from pilot_condition where condition_key = '" + CONDITION
                + "' order by edition desc limit 1");
        String draft = Decided.drafted("Voorwaarde anders", Map.of("pilot", PILOT));
        try (Visitor publisher = Visitor.ofGroup("municipality");
                Visitor visitor = Visitor.withoutScript()) {
            Page page = publisher.opens("/members/decisions/decide/" + draft);
            assertThat(page.locator("[id='decide:condition-" + CONDITION + "']"))
                    .hasValue(before);
            page.locator("[id='decide:condition-" + CONDITION + "']").fill("Deze voorwaarde is anders.");
            page.locator("[id='decide:newCondition']").fill("Na elf uur is het stil.");
            page.locator("[id='decide:save']").click();
            assertThat(page.locator("main")).containsText("Voorwaarden van de proeftuin die veranderen: 2");
            assertThat(page.locator(".changed del")).hasText(before);
            publisher.findsNoBarrier();
            String number = publish(page);
            Page seen = visitor.opens("/decisions/" + number);
            visitor.findsThePageFit();
            assertThat(seen.locator(".changed del")).hasText(before);
            assertThat(seen.locator(".changed ins"))
                    .hasText(new String[] {"Deze voorwaarde is anders.", "Na elf uur is het stil."});
            assertThat(seen.locator(".thread")).containsText("Na elf uur is het stil.");
            seen = visitor.opens("/pilots/" + PILOT);
            visitor.findsThePageFit();
            assertThat(seen.locator("#" + CONDITION)).containsText("Deze voorwaarde is anders.");
            assertThat(seen.locator("#" + CONDITION + " del")).hasText(before);
            assertThat(seen.locator("#" + CONDITION + " a[href='/decisions/" + number + "']"))
                    .isVisible();
            putsBack(publisher, number, before);
            assertThat(visitor.opens("/pilots/" + PILOT).locator("#c" + number + "-2 > del"))
                    .hasText("Na elf uur is het stil.");
        }
    }

    private static void putsBack(Visitor publisher, String number, String before) {
        String draft = Decided.drafted("Voorwaarde weer zoals eerst", Map.of("pilot", PILOT, "withdraws", number));
        Page page = publisher.opens("/members/decisions/decide/" + draft);
        page.locator("[id='decide:condition-" + CONDITION + "']").fill(before);
        page.locator("[id='decide:ends-c" + number + "-2']").check();
        page.locator("[id='decide:save']").click();
        publish(page);
        page = publisher.opens("/decisions/" + number);
        assertThat(page.locator("main .status.late").first()).hasText("ingetrokken");
    }

    private static String publish(Page page) {
        DecideDraftPageIT.publish(page);
        page.waitForURL("**/decisions/20*");
        return page.url().replaceAll(".*/decisions/([0-9-]+).*", "$1");
    }
}
