package nl.sekswerkplatform.web.members;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.web.testing.Authenticator;
import nl.sekswerkplatform.web.testing.Caller;
import nl.sekswerkplatform.web.testing.Newcomer;
import nl.sekswerkplatform.web.testing.RunningPlatform;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

class LoginMemberPageIT {
    @Test
    void bringsHerToWhereSheWantedToGo() {
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens("/members");
            assertTrue(page.url().endsWith("/login?next=/members"));
            signIn(page, RunningPlatform.codeOf("police"));
            assertTrue(page.url().endsWith("/members"));
            assertEquals(1, visitor.cookies().size());
        }
    }

    @Test
    void bringsHerNowhereOutsideTheSite() {
        for (String elsewhere : List.of("https://elsewhere.example", "//elsewhere.example", "/members/..//x", "")) {
            try (Visitor visitor = Visitor.withoutScript()) {
                Page page = visitor.opens("/login?next=" + elsewhere);
                signIn(page, RunningPlatform.codeOf("support"));
                assertTrue(page.url().endsWith("/members"), elsewhere);
            }
        }
    }

    @Test
    void tellsAnUnknownCodeAtItsFieldAndSetsNoCookie() {
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens("/login");
            signIn(page, Code.random(new SecureRandom()).printed());
            assertThat(page.locator(".field .error")).containsText("kun je niet inloggen");
            assertEquals(List.of(), visitor.cookies());
        }
    }

    /** With a number where none is asked, without one where it is: the first page tells nobody which. */
    @Test
    void answersAnUnknownCodeAsItDoesAKnownOneWithAWrongNumber() throws Exception {
        Newcomer withApp = Newcomer.joins();
        setsUpAnApp(withApp);
        HttpResponse<String> known = new Caller().does("/login", Map.of("code", withApp.code(), "number", "000000"));
        String unknownCode = Code.random(new SecureRandom()).printed();
        HttpResponse<String> unknown = new Caller().does("/login", Map.of("code", unknownCode, "number", "000000"));
        assertEquals(200, known.statusCode());
        assertEquals(known.statusCode(), unknown.statusCode());
        assertEquals(known.headers().map().keySet(), unknown.headers().map().keySet());
        assertEquals(plain(known, withApp.code()), plain(unknown, unknownCode));
    }

    /** Without what she typed, and the number that each form has to itself. */
    private static String plain(HttpResponse<String> answer, String code) {
        return answer.body().replace(code, "CODE").replaceAll("name=\"form\" value=\"[^\"]{32}\"", "FORM");
    }

    private static void setsUpAnApp(Newcomer newcomer) {
        Caller caller = new Caller().signsIn(newcomer.code());
        String page = caller.does("/members/signing-in", Map.of()).body();
        Matcher secret = Pattern.compile("class=\"code secret\">([A-Z2-7 ]+)<").matcher(page);
        assertTrue(secret.find());
        String number = Authenticator.with(secret.group(1)).number();
        assertEquals(
                302,
                caller.presses(page, "/members/signing-in", Map.of("number", number))
                        .statusCode());
    }

    @Test
    void isFitForEveryone() {
        try (Visitor visitor = Visitor.onPhone()) {
            visitor.opens("/login");
            visitor.findsThePageFit();
            visitor.findsThePageLight(3, 24_000);
        }
    }

    private static void signIn(Page page, String code) {
        page.locator("[id$=':code']").fill(code);
        page.locator("main form input[type=submit]").click();
    }
}
