package nl.sekswerkplatform.web.members;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.security.SecureRandom;
import java.util.List;
import nl.sekswerkplatform.codes.Code;
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
