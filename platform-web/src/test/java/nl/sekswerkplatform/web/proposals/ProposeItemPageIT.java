package nl.sekswerkplatform.web.proposals;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

class ProposeItemPageIT {
    @Test
    void showsEveryMistakeNextToItsFieldAndKeepsWhatWasTyped() {
        try (Visitor member = Visitor.ofGroup("residents")) {
            Page page = member.opens("/members/proposals/propose");
            page.locator("[id='propose:question']").fill("Waar moet meer licht?");
            page.locator("[id='propose:minutes']").fill("lang");
            page.locator("[id='propose'] [type=submit]").click();
            assertThat(page.locator(".field:has([id='propose:title']) .error")).hasText("Vul dit in.");
            assertThat(page.locator(".field:has([id='propose:minutes']) .error"))
                    .containsText("Typ een getal");
            assertThat(page.locator("[id='propose:question']")).hasValue("Waar moet meer licht?");
            member.findsNoBarrier();
        }
    }

    @Test
    void refusesMinutesThatATableCannotGive() {
        try (Visitor member = Visitor.ofGroup("residents")) {
            Page page = member.opens("/members/proposals/propose");
            fill(page, "Meer licht", "4");
            assertThat(page.locator(".field:has([id='propose:minutes']) .error"))
                    .containsText("5");
            assertThat(page.locator("[id='propose:title']")).hasValue("Meer licht");
        }
    }

    @Test
    void bringsAProposalToEveryoneAndBackToItsAuthorToChangeAndWithdraw() {
        try (Visitor author = Visitor.ofGroup("residents");
                Visitor other = Visitor.ofGroup("police")) {
            Page page = author.opens("/members/proposals/propose");
            fill(page, "Lampionnen langs het jaagpad", "15", "Hangen ze daar in november?");
            assertThat(page.locator("h1")).hasText("Lampionnen langs het jaagpad");
            String number = page.url().substring(page.url().lastIndexOf('/') + 1);

            other.opens("/members/proposals/edit/" + number);
            assertEquals(404, other.status());

            page = author.opens("/members/proposals/edit/" + number);
            page.locator("[id='edit:title']").fill("Lampionnen bij het jaagpad");
            page.locator("[id='edit'] [type=submit]").click();
            assertThat(page.locator("h1")).hasText("Lampionnen bij het jaagpad");

            page = author.opens("/members/proposals/withdraw/" + number);
            page.locator("[id='withdraw'] [type=submit]").click();
            assertThat(page.locator("main .status")).hasText("Ingetrokken");
        }
    }

    @Test
    void hearsOfSomethingLikeItWhileItIsTypedAndOnceWithoutScriptWhenItIsSent() {
        try (Visitor first = Visitor.ofGroup("support");
                Visitor second = Visitor.ofGroup("police")) {
            Page page = first.opens("/members/proposals/propose");
            fill(page, "Zebrapad bij de Vogelschool", "15", "Wanneer komt het zebrapad?");
            page.waitForURL("**/proposals/*");
            page = second.opens("/members/proposals/propose");
            page.locator("[id='propose:title']").pressSequentially("Een zebrapad voor de vogelschool");
            assertThat(page.locator("#alike a")).containsText("Zebrapad bij de Vogelschool");
            second.findsNoBarrier();
            page.locator("[id='propose:question']").fill("Komt dat er?");
            assertThat(page.locator("[id='propose:seen']")).not().hasValue("");
            page.locator("[id='propose:seen']").evaluate("field => field.value = ''");
            page.locator("[id='propose:minutes']").fill("15");
            page.locator("[id='propose'] [type=submit]").click();
            assertThat(page.locator("#alike")).containsText("Druk dan nog een keer");
            assertThat(page.locator("[id='propose:question']")).hasValue("Komt dat er?");
            page.locator("[id='propose'] [type=submit]").click();
            page.waitForURL("**/proposals/*");
            assertThat(page.locator("h1")).hasText("Een zebrapad voor de vogelschool");
        }
    }

    private static void fill(Page page, String title, String minutes, String question) {
        page.locator("[id='propose:question']").fill(question);
        page.locator("[id='propose:title']").fill(title);
        page.locator("[id='propose:minutes']").fill(minutes);
        page.locator("[id='propose'] [type=submit]").click();
    }

    private static void fill(Page page, String title, String minutes) {
        page.locator("[id='propose:title']").fill(title);
        page.locator("[id='propose:question']").fill("Waar moet meer licht?");
        page.locator("[id='propose:minutes']").fill(minutes);
        page.locator("[id='propose'] [type=submit]").click();
    }
}
