package nl.sekswerkplatform.web.ballotwitness;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

class AppointWitnessPageIT {
    private static final String NAME = "Illustratieve onderzoeker";
    /** Of RFC 7748, section 6.1. */
    private static final String KEY = "hSDwCYkwp1R0i33ctD73Wg2_Og0mOBr066SpjqqbTmo";

    @Test
    void takesWhomAMemberPutsForwardAndTheAgreementOfAnother() {
        try (Visitor member = Visitor.ofGroup("support");
                Visitor other = Visitor.ofGroup("police")) {
            Page page = member.opens("/members/ballotwitness/appoint");
            member.findsNoBarrier();
            member.findsNoSidewaysScroll();
            put(page, NAME, "geen sleutel");
            assertThat(page.locator(".field:has([id='forward:key']) .error")).containsText("43");
            assertThat(page.locator("[id='forward:name']")).hasValue(NAME);
            put(page, NAME, KEY);
            assertThat(page.locator("[role=status]")).isVisible();
            assertThat(page.locator(".card:has-text('" + NAME + "')")).containsText(KEY);

            page = other.opens("/members/ballotwitness/appoint");
            page.locator(".card:has-text('" + NAME + "') [type=submit]").click();
            assertThat(page.locator("[role=status]")).isVisible();
            assertThat(page.locator(".card:has-text('" + NAME + "') [type=submit]"))
                    .hasCount(0);
            other.findsNoBarrier();
        }
    }

    private static void put(Page page, String name, String key) {
        page.locator("[id='forward:name']").fill(name);
        page.locator("[id='forward:key']").fill(key);
        page.locator("[id='forward:send']").click();
    }
}
