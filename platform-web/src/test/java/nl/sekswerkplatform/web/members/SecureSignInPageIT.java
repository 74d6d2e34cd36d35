package nl.sekswerkplatform.web.members;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import nl.sekswerkplatform.web.testing.Authenticator;
import nl.sekswerkplatform.web.testing.Caller;
import nl.sekswerkplatform.web.testing.Contents;
import nl.sekswerkplatform.web.testing.Newcomer;
import nl.sekswerkplatform.web.testing.Traces;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

/** A member looks after her signing in; each test has a member of its own. */
class SecureSignInPageIT {
    private static final String HERE = "/members/signing-in";

    @Test
    void setsUpAnAppAndIsAskedForItsNumberFromThenOn() throws Exception {
        Newcomer newcomer = Newcomer.joins();
        Caller elsewhere = new Caller().signsIn(newcomer.code());
        Authenticator app;
        try (Visitor visitor = signedIn(Visitor.onPhone(), newcomer, "")) {
            Page page = visitor.opens(HERE);
            press(page, "app:begin");
            String picture = scanned(page);
            app = Authenticator.with(page.locator(".secret").innerText());
            assertEquals(app.secret().uri("Overleg"), picture, "the picture says the same, under the neutral name");
            visitor.findsNoBarrier();
            visitor.findsNoSidewaysScroll();
            visitor.findsNothingForeign();
            assertTrue(page.url().endsWith(HERE), "the secret is in no address");
            fill(page, "number", "12");
            press(page, "turnOn:on");
            assertThat(page.locator(".field .error:not(:empty)")).containsText("zes cijfers");
            fill(page, "number", app.wrong());
            press(page, "turnOn:on");
            assertThat(page.locator(".field .error:not(:empty)")).containsText("klopt niet");
            assertEquals(app, Authenticator.with(page.locator(".secret").innerText()), "the same secret, to try again");
            fill(page, "number", app.number());
            press(page, "turnOn:on");
            assertThat(page.locator("[role=status]")).containsText("Vanaf nu vragen we");
            assertEquals(302, elsewhere.gets("/members").statusCode(), "her other session has ended");
            assertThat(page.locator(".qr")).hasCount(0);
        }
        signsInOnlyWithANumber(newcomer, app);
        String letters = app.secret().printed();
        assertEquals(List.of(), Traces.of(List.of(letters, letters.replace(" ", ""))));
    }

    private static void signsInOnlyWithANumber(Newcomer newcomer, Authenticator app) {
        try (Visitor visitor = signedIn(Visitor.withoutScript(), newcomer, "")) {
            Page page = visitor.page();
            assertThat(page.locator(".field .error:not(:empty)")).containsText("het getal");
            assertEquals(List.of(), visitor.cookies());
            fill(page, "code", newcomer.code());
            fill(page, "number", app.wrong());
            press(page, "login:signIn");
            assertThat(page.locator(".field .error:not(:empty)")).containsText("Met deze code kun je niet inloggen");
            assertEquals("", page.locator("[id$=':number']").inputValue(), "a number is not shown again");
            assertEquals(newcomer.code(), page.locator("[id$=':code']").inputValue(), "nobody types a code twice");
            fill(page, "number", app.next());
            press(page, "login:signIn");
            assertTrue(
                    page.url().endsWith("/members"), () -> page.locator("main").innerText());
            visitor.opens(HERE);
            assertThat(page.locator("main")).containsText("Dit staat aan");
        }
    }

    @Test
    void switchesTheAppOffWithItsNumber() throws Exception {
        Newcomer newcomer = Newcomer.joins();
        try (Visitor visitor = signedIn(Visitor.onDesktop(), newcomer, "")) {
            Page page = visitor.opens(HERE);
            press(page, "app:begin");
            Authenticator app = Authenticator.with(page.locator(".secret").innerText());
            fill(page, "number", app.number());
            press(page, "turnOn:on");
            fill(page, "number", app.wrong());
            press(page, "turnOff:off");
            assertThat(page.locator(".field .error:not(:empty)")).containsText("klopt niet");
            fill(page, "number", app.next());
            press(page, "turnOff:off");
            assertThat(page.locator("[role=status]")).containsText("We vragen geen getal meer");
        }
        try (Visitor visitor = signedIn(Visitor.onDesktop(), newcomer, "")) {
            assertTrue(visitor.page().url().endsWith("/members"));
        }
    }

    @Test
    void endsHerOtherSessionsAndGoesOnItself() throws Exception {
        Newcomer newcomer = Newcomer.joins();
        Caller elsewhere = new Caller().signsIn(newcomer.code());
        String form = elsewhere.gets("/members/proposals/propose").body();
        try (Visitor visitor = signedIn(Visitor.withoutScript(), newcomer, "")) {
            Page page = visitor.opens(HERE);
            Contents before = Contents.rows();
            press(page, "others:end");
            assertThat(page.locator("[role=status]")).containsText("Alleen deze sessie loopt nog");
            assertEquals(before, Contents.rows(), "nothing is kept of who is signed in");
            visitor.opens("/members");
            assertThat(page.locator("h1")).hasText("Mijn plaats aan tafel");
        }
        var answer = elsewhere.presses(
                form,
                "/members/proposals/propose",
                Map.of("title", "Uit een oude sessie", "question", "Kan dit nog?", "minutes", "10"));
        assertEquals(401, answer.statusCode());
        assertTrue(answer.body().contains("Uit een oude sessie"), "her text is not lost");
        assertEquals("0", Contents.one("select count(*) from proposal where title = 'Uit een oude sessie'"));
    }

    @Test
    void makesANewRecoveryCode() throws Exception {
        Newcomer newcomer = Newcomer.joins();
        String renewed;
        try (Visitor visitor = signedIn(Visitor.onPhone(), newcomer, "")) {
            Page page = visitor.opens(HERE);
            fill(page, "code", Newcomer.joins().code());
            press(page, "confirm:confirmCode");
            assertThat(page.locator(".field .error:not(:empty)")).containsText("niet de code van jouw plaats");
            fill(page, "code", newcomer.code());
            press(page, "confirm:confirmCode");
            renewed = page.locator(".code").innerText().replaceAll("\\s+", " ");
            visitor.findsNoBarrier();
            visitor.findsNoSidewaysScroll();
            assertEquals(200, recovering(newcomer.recoveryCode()), "the old one works until she has the new one");
            fill(page, "lastFour", Newcomer.end(renewed));
            press(page, "renew:keep");
            assertThat(page.locator("[role=status]")).containsText("Je nieuwe herstelcode geldt");
        }
        assertTrue(refusesRecovery(newcomer.recoveryCode()));
        assertFalse(refusesRecovery(renewed));
    }

    @Test
    void isFitForEveryone() throws Exception {
        Newcomer newcomer = Newcomer.joins();
        try (Visitor visitor = signedIn(Visitor.onPhone(), newcomer, "")) {
            Page page = visitor.opens(HERE);
            assertThat(page).hasTitle("Overleg");
            visitor.findsNoBarrier();
            visitor.findsNoSidewaysScroll();
            visitor.findsNothingForeign();
            visitor.opens(HERE + "?lang=en");
            assertThat(page.locator("h1")).hasText("Signing in and codes");
        }
    }

    @Test
    void holdsSessionsForHalfAnHourAndNoLonger() throws Exception {
        String settings = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));
        assertTrue(settings.contains("<session-timeout>30</session-timeout>"));
    }

    private static Visitor signedIn(Visitor visitor, Newcomer newcomer, String number) {
        Page page = visitor.opens("/login");
        fill(page, "code", newcomer.code());
        fill(page, "number", number);
        press(page, "login:signIn");
        return visitor;
    }

    private static void fill(Page page, String field, String text) {
        page.locator("main [id$=':" + field + "']").fill(text);
    }

    private static void press(Page page, String button) {
        page.locator("[id='" + button + "']").click();
        page.waitForLoadState();
    }

    private static int recovering(String code) {
        return new Caller().does("/recover", Map.of("recovery", code)).statusCode();
    }

    private static boolean refusesRecovery(String code) {
        return new Caller().does("/recover", Map.of("recovery", code)).body().contains("kennen we niet");
    }

    /** What a camera makes of the picture as the browser draws it. */
    private static String scanned(Page page) throws Exception {
        BufferedImage picture =
                ImageIO.read(new ByteArrayInputStream(page.locator(".qr").screenshot()));
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        BinaryBitmap seen = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels)));
        return new QRCodeReader()
                .decode(seen, Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
