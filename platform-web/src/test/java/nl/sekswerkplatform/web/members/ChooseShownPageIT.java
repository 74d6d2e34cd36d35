package nl.sekswerkplatform.web.members;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.UUID;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

class ChooseShownPageIT {
    @Test
    void showsLessAndLessAndEachFormSaysExactlyWhatOthersWillSee() throws Exception {
        try (Visitor member = Visitor.onPhone()) {
            String code = member.joins();
            member.signsInWith(code);
            assertTrue(proposes(member).endsWith("Ons huis"));
            Page page = member.opens("/members");
            page.locator("summary", new Page.LocatorOptions().setHasText("Hoe anderen je zien"))
                    .click();
            page.locator("main a[href$='/members/members/shown']").click();
            findsFit(member);
            page.locator("[id='less:chosen']").selectOption("PSEUDONYM");
            page.locator("[id='less:send']").click();
            assertThat(page.locator(".error:not(:empty)").first()).containsText("Vink eerst aan");
            chooses(page, "PSEUDONYM");
            String name = page.locator(".callout strong >> nth=-1").innerText().strip();
            assertFalse(name.contains("Ons huis"), name);
            assertEquals(name, proposes(member));

            page = member.opens("/members/members/shown");
            assertEquals(
                    0,
                    page.locator("[id='less:chosen'] option[value='PSEUDONYM']").count());
            chooses(page, "ALIAS");
            assertThat(page.locator("main")).containsText("Minder kun je niet laten zien");
            assertThat(page.locator("main form")).hasCount(0);
            findsFit(member);
            assertTrue(proposes(member).matches("(?s).*Lid [A-Z]"));
        }
    }

    @Test
    void hasNothingToChooseForWhoIsALetterAlready() {
        try (Visitor member = Visitor.ofGroup("sex-workers")) {
            Page page = member.opens("/members/members/shown");
            assertThat(page.locator("main")).containsText("Minder kun je niet laten zien");
            assertThat(page.locator("main form")).hasCount(0);
            member.findsNoBarrier();
        }
    }

    private static void chooses(Page page, String way) {
        page.locator("[id='less:chosen']").selectOption(way);
        page.locator("[id='less:sure']").check();
        page.locator("[id='less:send']").click();
        assertThat(page.locator("[role=status]")).containsText("minder van je");
    }

    /** The words of the form, which are those of the proposal, for her and for everyone. */
    private static String proposes(Visitor member) {
        Page page = member.opens("/members/proposals/propose");
        findsFit(member);
        String before = page.locator(".callout strong").innerText().strip();
        String title = likeNoOther();
        page.locator("[id='propose:title']").fill(title);
        page.locator("[id='propose:question']").fill(likeNoOther() + "?");
        page.locator("[id='propose:minutes']").fill("10");
        page.locator("[id='propose'] [type=submit]").click();
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator("main")).containsText(before);
        String number = page.url().replaceAll(".*/", "");
        assertThat(member.opens("/members/proposals/edit/" + number).locator(".callout strong"))
                .containsText(before);
        return before;
    }

    private static String likeNoOther() {
        return "W" + UUID.randomUUID().toString().replace("-", "");
    }

    private static void findsFit(Visitor member) {
        member.findsNoBarrier();
        member.findsNoSidewaysScroll();
    }
}
