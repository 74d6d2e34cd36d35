package nl.sekswerkplatform.web.groupreplies;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import nl.sekswerkplatform.web.testing.Contents;
import nl.sekswerkplatform.web.testing.Decided;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

/** A group has one reply to a decision; what it still writes nobody else reads. */
class WriteGroupReplyPageIT {
    @Test
    void isWrittenByTheGroupInTwoTabsWithoutLosingWords() {
        String number = Decided.published("Om op te reageren", Map.of());
        try (Visitor one = Visitor.ofGroup("support");
                Visitor other = Visitor.ofGroup("support");
                Visitor police = Visitor.ofGroup("police");
                Visitor visitor = Visitor.withoutScript()) {
            Page page = one.opens("/members/groupreplies/write/" + number);
            one.findsNoBarrier();
            Page tab = other.opens("/members/groupreplies/write/" + number);
            page.locator("[id='words:text']").fill("Wij missen de nacht.");
            page.locator("[id='words:send']").click();
            assertThat(page.locator("main [role=status]")).containsText("De tekst is bewaard");
            tab.locator("[id='words:text']").fill("Wij zijn blij.");
            tab.locator("[id='words:send']").click();
            assertThat(tab.locator("main")).containsText("Wij missen de nacht.");
            assertThat(tab.locator("[id='words:text']")).hasValue("Wij zijn blij.");
            tab.locator("[id='words:text']").fill("Wij zijn blij, en missen de nacht.");
            tab.locator("[id='words:send']").click();
            assertThat(tab.locator("main [role=status]")).containsText("De tekst is bewaard");
            assertThat(police.opens("/members/groupreplies/write/" + number).locator("[id='words:text']"))
                    .hasValue("");
            Page seen = visitor.opens("/decisions/" + number);
            visitor.findsThePageFit();
            assertThat(seen.locator("main")).containsText("Er heeft nog geen groep gereageerd.");
        }
    }

    @Test
    void isReadByAllOnceItIsPublicAndCanBeHidden() {
        String number = Decided.published("Met een reactie", Map.of());
        Contents.change(
                "insert into group_reply (id, decision_number, group_key, status, last_day, words) select uuid(),"
                        + " number, 'residents', 'SAID', '2026-01-04', 'Wij houden het in de gaten.' from decision where number ="
                        + " " + number.replaceAll("(\\d{4})-0*(\\d+)", "$1 * 10000 + $2"));
        try (Visitor visitor = Visitor.withoutScript();
                Visitor screener = Visitor.ofGroup("sex-workers")) {
            Page seen = visitor.opens("/decisions/" + number);
            visitor.findsThePageFit();
            assertThat(seen.locator("#reply-residents")).containsText("Wij houden het in de gaten.");
            Page page = screener.opens("/decisions/" + number);
            page.locator("#reply-residents a[href*='/members/houserules/hide/']")
                    .click();
            assertThat(page.locator("main")).containsText("Wij houden het in de gaten.");
        }
    }
}
