package nl.sekswerkplatform.web.members;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.Map;
import nl.sekswerkplatform.web.testing.Caller;
import nl.sekswerkplatform.web.testing.PageForm;
import nl.sekswerkplatform.web.testing.RunningPlatform;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

class LeaveTablePageIT {
    private static final String ADDRESS = "/members/members/leave";

    @Test
    void takesHerPlaceWithHerOwnCodeAndSignsHerOutEverywhere() throws Exception {
        try (Visitor phone = Visitor.onPhone();
                Visitor desk = Visitor.onDesktop()) {
            String code = phone.joins();
            phone.signsInWith(code);
            desk.signsInWith(code);
            Page page = phone.opens("/members");
            page.locator("summary", new Page.LocatorOptions().setHasText("Hoe anderen je zien"))
                    .click();
            page.locator("text=Voorgoed weggaan").click();
            findsFit(phone);
            leaves(page, code, false);
            assertThat(page.locator(".error:not(:empty)").first()).containsText("Vink eerst aan");
            leaves(page, RunningPlatform.codeOf("police"), true);
            assertThat(page.locator(".field .error:not(:empty)").first()).containsText("niet de code van jouw plaats");
            leaves(page, "1234 5678", true);
            assertThat(page.locator(".field .error:not(:empty)").first()).containsText("ontbreken cijfers");
            assertTrue(desk.opens("/members").url().endsWith("/members"), "nothing happened yet");

            leaves(page, code, true);
            assertThat(page.locator("[role=status]")).containsText("Je plaats aan tafel is weg");
            assertTrue(phone.opens("/members").url().contains("/login"));
            assertTrue(desk.opens("/members/rooms/list").url().contains("/login"), "out at the next click");
            phone.opens("/login");
            page.locator("[id$=':code']").fill(code);
            page.locator("main form input[type=submit]").click();
            assertThat(page.locator(".field .error")).containsText("kun je niet inloggen");
        }
    }

    @Test
    void takesNothingFromASecondSessionAfterwards() throws Exception {
        try (Visitor visitor = Visitor.onPhone()) {
            String code = visitor.joins();
            Caller one = new Caller().signsIn(code);
            Caller other = new Caller().signsIn(code);
            String form = other.gets("/members/proposals/propose").body();
            one.does(ADDRESS, Map.of("code", code, "sure", "true"));
            PageForm typed = PageForm.of(form)
                    .get(0)
                    .with(Map.of("title", "Na mijn vertrek", "question", "Kan dat?", "minutes", "10"));
            var answer = other.posts(
                    "/members/proposals/propose", typed.pressed(typed.buttons().get(0)));
            assertEquals(401, answer.statusCode());
            assertTrue(answer.body().contains("Na mijn vertrek"), "what she typed is given back");
        }
    }

    @Test
    void saysWhatStaysAsTheGroupIsShown() {
        for (Map.Entry<String, String> stays : Map.of(
                        "sex-workers", "onder de letters", "residents", "Een vroeger lid", "police", "je organisatie")
                .entrySet()) {
            try (Visitor member = Visitor.ofGroup(stays.getKey())) {
                Page page = member.opens(ADDRESS);
                assertThat(page.locator("main")).containsText(stays.getValue());
                findsFit(member);
            }
        }
    }

    private static void leaves(Page page, String code, boolean sure) {
        page.locator("[id='leave:code']").fill(code);
        page.locator("[id='leave:sure']").setChecked(sure);
        page.locator("[id='leave:send']").click();
    }

    private static void findsFit(Visitor member) {
        member.findsNoBarrier();
        member.findsNoSidewaysScroll();
    }
}
