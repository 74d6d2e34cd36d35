package nl.sekswerkplatform.web.rooms;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

class ReadTopicPageIT {
    private static final String TITLE = "Wat vragen wij over de openingstijden?";

    @Test
    void letsAGroupTalkAmongItself() {
        try (Visitor member = Visitor.onPhone().signsIn("sex-workers")) {
            begins(member, TITLE);
            Page page = member.page();
            assertThat(page.locator("h1")).hasText(TITLE);
            String me = page.locator(".callout strong").innerText().strip();
            assertTrue(me.matches("(?s)Sekswerkers\\s+Lid [A-Z]"), me);
            assertThat(page.locator("article.card").first()).containsText(me.replaceAll("(?s).*Lid", "Lid"));
            findsFit(member);
            page.locator("[id='reply:text']").fill("Later op de avond is beter.");
            page.locator("[id='reply:send']").click();
            assertThat(page.locator("article.card")).hasCount(2);
            page.locator("article.card >> text=Neem dit terug").last().click();
            findsFit(member);
            page.locator("[id='takeback:send']").click();
            assertThat(page.locator("article.card").last()).containsText("teruggenomen");
            findsFit(member);
        }
    }

    @Test
    void asksTheGroupAndKeepsOneAnswerUntilTheEnd() {
        try (Visitor member = Visitor.onPhone().signsIn("residents")) {
            begins(member, "Met een vraag");
            Page page = member.page();
            page.locator("text=Vraag het aan de groep").click();
            findsFit(member);
            page.locator("[id='ask:question']").fill("Stemmen we in?");
            page.locator("[id='ask:days']").fill("99");
            page.locator("[id='ask:send']").click();
            assertThat(page.locator("[id='ask:days-error'], [id='days-error']").first())
                    .containsText("30");
            assertThat(page.locator("[id='ask:question']")).hasValue("Stemmen we in?");
            page.locator("[id='ask:days']").fill("5");
            page.locator("[id='ask:send']").click();
            page.locator("[id$=':yes']").click();
            assertThat(page.locator("[role=status]")).isVisible();
            assertThat(page.locator("section.card")).containsText("Jij antwoordde: ja.");
            page.locator("[id$=':no']").click();
            assertThat(page.locator("section.card")).containsText("Jij antwoordde: nee.");
            findsFit(member);
        }
    }

    @Test
    void isNotThereForAnyOtherGroup() {
        try (Visitor member = Visitor.ofGroup("sex-workers")) {
            begins(member, "Alleen voor ons bedoeld");
            String address = member.page().url().replaceAll("^https?://[^/]+", "");
            for (String other : List.of("municipality", "support", "police", "residents")) {
                try (Visitor outsider = Visitor.ofGroup(other)) {
                    outsider.opens(address);
                    assertEquals(404, outsider.status(), other);
                    assertFalse(
                            outsider.opens("/members/rooms/list").content().contains("Alleen voor ons bedoeld"), other);
                    findsFit(outsider);
                }
            }
        }
    }

    @Test
    void saysAtTheFieldWhatIsWrongAndKeepsTheRest() {
        try (Visitor member = Visitor.onPhone().signsIn("support")) {
            Page page = member.opens("/members/rooms/begin");
            page.locator("[id='begin:text']").fill("Zonder onderwerp.");
            page.locator("[id='begin:send']").click();
            assertThat(page.locator("[id='begin:title']")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("[id='begin:text']")).hasValue("Zonder onderwerp.");
            findsFit(member);
            page.locator("[id='begin:title']").fill("Als letter");
            String letter =
                    page.locator("label[for='begin:asLetter']").innerText().replaceAll("(?s).*(Lid [A-Z]).*", "$1");
            page.locator("[id='begin:asLetter']").check();
            page.locator("[id='begin:send']").click();
            assertThat(page.locator("article.card").first()).containsText(letter);
        }
    }

    private static void begins(Visitor member, String title) {
        Page page = member.opens("/members/rooms/begin");
        findsFit(member);
        page.locator("[id='begin:title']").fill(title);
        page.locator("[id='begin:text']").fill("Wat willen wij aan tafel zeggen?");
        page.locator("[id='begin:send']").click();
        page.waitForURL(url -> url.contains("/members/rooms/topic/"));
    }

    private static void findsFit(Visitor member) {
        member.findsNoBarrier();
        member.findsNoSidewaysScroll();
    }
}
