package nl.sekswerkplatform.web.members;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.web.testing.Caller;
import nl.sekswerkplatform.web.testing.Newcomer;
import nl.sekswerkplatform.web.testing.PageForm;
import nl.sekswerkplatform.web.testing.RunningPlatform;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

class RecoverAccountPageIT {
    @Test
    void givesANewCodeWithoutScriptOrCookieAndEndsTheOldOne() throws Exception {
        Newcomer newcomer = Newcomer.joins();
        Caller signedIn = new Caller().signsIn(newcomer.code());
        String proposal = signedIn.does(
                        "/members/proposals/propose",
                        Map.of("title", "Van vóór het herstel", "question", "Blijft dit van mij?", "minutes", "10"))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll(".*/proposals/([0-9]+).*", "$1");
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens("/login");
            page.locator("main a[href^='/recover']").click();
            type(page, "recovery", newcomer.recoveryCode());
            String code = page.locator(".code").innerText().replaceAll("\\s+", " ");
            visitor.findsNoSidewaysScroll();
            assertEquals(200, signedIn.gets("/members").statusCode(), "nothing changes before she has the new code");
            type(page, "lastFour", Newcomer.end(newcomer.code().equals(code) ? "0000" : newcomer.recoveryCode()));
            assertThat(page.locator(".field .error:not(:empty)")).containsText("niet de laatste vier cijfers");
            assertEquals(code, page.locator(".code").innerText().replaceAll("\\s+", " "));
            type(page, "lastFour", Newcomer.end(code));
            assertThat(page.locator("[role=status]")).containsText("Je nieuwe code geldt");
            assertEquals(List.of(), visitor.cookies());
            assertEquals(302, signedIn.gets("/members").statusCode(), "whoever was signed in is not any more");
            type(page, "code", newcomer.code());
            assertThat(page.locator(".field .error:not(:empty)")).containsText("kun je niet inloggen");
            type(page, "code", code);
            assertThat(page.locator("h1")).hasText("Mijn plaats aan tafel");
            visitor.opens("/members/proposals/edit/" + proposal);
            assertEquals(200, visitor.status(), "what she did stays hers");
            String log = RunningPlatform.log();
            assertTrue(List.of(code, newcomer.code(), newcomer.recoveryCode()).stream()
                    .noneMatch(each -> log.contains(each) || log.contains(each.replace(" ", ""))));
        }
    }

    @Test
    void goesOnOnceWhenTwoTryAtOnce() throws Exception {
        Newcomer newcomer = Newcomer.joins();
        try (Visitor first = Visitor.withoutScript();
                Visitor second = Visitor.withoutScript()) {
            Page hers = first.opens("/recover");
            Page his = second.opens("/recover");
            type(hers, "recovery", newcomer.recoveryCode());
            type(his, "recovery", newcomer.recoveryCode());
            String code = hers.locator(".code").innerText().replaceAll("\\s+", " ");
            type(hers, "lastFour", Newcomer.end(code));
            assertThat(hers.locator("[role=status]")).isVisible();
            type(his, "lastFour", Newcomer.end(his.locator(".code").innerText()));
            assertThat(his.locator(".field .error:not(:empty)")).containsText("intussen iets veranderd");
            assertThat(his.locator(".code")).hasCount(0);
            new Caller().signsIn(code);
        }
    }

    /** Status and size of the answers; that they take the same work is tried in the domain. */
    @Test
    void answersAKnownAndAnUnknownCodeAlike() throws Exception {
        Newcomer newcomer = Newcomer.joins();
        String unknown = Code.random(new SecureRandom()).printed();
        HttpResponse<String> known = new Caller().does("/recover", Map.of("recovery", newcomer.recoveryCode()));
        HttpResponse<String> other = new Caller().does("/recover", Map.of("recovery", unknown));
        assertEquals(known.statusCode(), other.statusCode());
        assertEquals(known.body().getBytes().length, other.body().getBytes().length);
        assertEquals(known.headers().map().keySet(), other.headers().map().keySet());
    }

    /** A state that somebody made up or changed leads to the first step, and to nothing else. */
    @Test
    void takesNoStateThatIsNotOurs() throws Exception {
        Newcomer newcomer = Newcomer.joins();
        Caller caller = new Caller();
        String page = caller.does("/recover", Map.of("recovery", newcomer.recoveryCode()))
                .body();
        PageForm keep = PageForm.of(page).get(0);
        String state = keep.fields().get("state");
        for (String forged : List.of("", "x", state.substring(1), state.substring(0, state.length() - 4) + "AAAA")) {
            Map<String, String> fields =
                    keep.with(Map.of("state", forged)).pressed(keep.buttons().get(0));
            String answer = caller.posts("/recover", fields).body();
            assertTrue(answer.contains("id=\"present"), forged);
        }
        new Caller().signsIn(newcomer.code());
    }

    @Test
    void isFitForEveryone() {
        try (Visitor visitor = Visitor.onPhone()) {
            visitor.opens("/recover");
            visitor.findsThePageFit();
            visitor.findsThePageLight(3, 24_000);
        }
    }

    private static void type(Page page, String field, String text) {
        page.locator("main [id$=':" + field + "']").fill(text);
        page.locator("main form input[type=submit]").click();
    }
}
