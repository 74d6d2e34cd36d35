package nl.sekswerkplatform.web.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Someone with a browser of her own: no cookie and nothing cached when she arrives. Close her after the test.
 *
 * <p>{@code opens} gives Playwright's page for looking and typing; the sentences here say what must hold on all pages.
 */
public final class Visitor implements AutoCloseable {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int PHONE = 360;
    private static final int DESKTOP = 1280;

    private final BrowserContext context;
    private final Page page;
    private final boolean script;
    private final List<String> complaints = new ArrayList<>();
    private final List<Request> requests = new ArrayList<>();
    private Response answer;

    private Visitor(int width, boolean script) {
        this(width, script, false);
    }

    private Visitor(int width, boolean script, boolean touch) {
        this.script = script;
        context = SharedBrowser.get()
                .newContext(new NewContextOptions()
                        .setViewportSize(width, width == PHONE ? 740 : 900)
                        .setLocale("nl-NL")
                        .setHasTouch(touch)
                        .setIsMobile(touch)
                        .setJavaScriptEnabled(script));
        page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(requests::add);
    }

    /** 360 px wide, with JavaScript. */
    public static Visitor onPhone() {
        return new Visitor(PHONE, true);
    }

    /** 360 px wide, with JavaScript, and fingers: {@code tap} works there, and a page is as wide as it says. */
    public static Visitor withFingers() {
        return new Visitor(PHONE, true, true);
    }

    /** 1280 px wide, with JavaScript. */
    public static Visitor onDesktop() {
        return new Visitor(DESKTOP, true);
    }

    /** 360 px wide, JavaScript off, as in Tor Browser on its safest level. */
    public static Visitor withoutScript() {
        return new Visitor(PHONE, false);
    }

    /** On a desktop, signed in as a member of the group. */
    public static Visitor ofGroup(String groupKey) {
        return new Visitor(DESKTOP, true).signsIn(groupKey);
    }

    /** Opens an address of the platform, such as {@code /pilots?lang=en}. */
    public Page opens(String address) {
        requests.clear();
        answer = page.navigate(RunningPlatform.address() + address);
        return page;
    }

    public Visitor signsIn(String groupKey) {
        Contents.throwAwayDrafts();
        return signsInWith(RunningPlatform.codeOf(groupKey));
    }

    /** Draws a card of the operators and exchanges it; gives the member code. */
    public String joins() throws Exception {
        opens("/join");
        page.locator("[id$=':card']").fill(Cards.draw().printed());
        page.locator("main form input[type=submit]").click();
        String code = keepsCode();
        keepsCode();
        page.locator("[role=status]").waitFor();
        return code;
    }

    private String keepsCode() {
        String code = page.locator(".code").innerText().replaceAll("\\s+", " ");
        page.locator("[id$=':lastFour']").fill(code.substring(code.length() - 4));
        page.locator("main form input[type=submit]").click();
        return code;
    }

    public Visitor signsInWith(String code) {
        opens("/login");
        page.locator("[id$=code]").fill(code);
        page.locator("main form .button").first().click();
        page.waitForURL(url -> !url.contains("/login"));
        return this;
    }

    public Page page() {
        return page;
    }

    /** The status of the page that was opened last. */
    public int status() {
        return answer.status();
    }

    /** As if her session had ended: the server does not know her any more. */
    public void forgetsCookies() {
        context.clearCookies();
    }

    /** What her browser sends to be known. */
    public String session() {
        return context.cookies().stream()
                .map(cookie -> cookie.name + '=' + cookie.value)
                .findFirst()
                .orElseThrow();
    }

    /** The page opened last as it was sent. */
    public String source() {
        return answer.text();
    }

    /** That header of the page opened last; null when it has none. */
    public String header(String name) {
        return answer.headers().get(name);
    }

    public List<String> cookies() {
        return context.cookies().stream().map(cookie -> cookie.name).toList();
    }

    /** All that holds for every page that needs no account. */
    public void findsThePageFit() {
        findsNoBarrier();
        findsNoSidewaysScroll();
        findsNothingForeign();
        assertEquals(List.of(), cookies(), "cookies on " + page.url());
        String source = source();
        assertTrue(!source.contains("<script") && !source.contains("javascript:"), "script on " + page.url());
        assertTrue(!source.matches("(?s).*<[^>]+\\s(on[a-z]+|style)=.*"), "on*= or style= on " + page.url());
        assertTrue(!source.matches("(?s).*ViewState[^>]+value=\"(?!stateless\").*"), "view state on " + page.url());
        findsTheHeadersRight();
    }

    private void findsTheHeadersRight() {
        Map<String, String> headers = answer.headers();
        assertTrue(Set.of("no-store", "no-cache").contains(headers.get("cache-control")), "kept: " + page.url());
        assertEquals("no-referrer", headers.get("referrer-policy"));
        assertEquals("nosniff", headers.get("x-content-type-options"));
        assertEquals(
                "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none';"
                        + " base-uri 'none'",
                headers.get("content-security-policy"));
        for (String telling : List.of("set-cookie", "server", "x-powered-by")) {
            assertTrue(!headers.containsKey(telling), telling + " on " + page.url());
        }
    }

    /** No violation of WCAG 2.2 AA that a machine can find. */
    public void findsNoBarrier() {
        if (!script) {
            findsNoBarrierWithScript();
            return;
        }
        List<String> found = new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + " " + node.getTarget() + " " + node.getFailureSummary()))
                        .toList();
        assertEquals(List.of(), found, "barriers on " + page.url());
    }

    /** The judge of barriers is itself a script, so it looks at the same address with a browser that runs it. */
    private void findsNoBarrierWithScript() {
        try (Visitor judge = onPhone()) {
            judge.page.navigate(page.url());
            judge.findsNoBarrier();
        }
    }

    public void findsNoSidewaysScroll() {
        int tooWide = (int)
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertTrue(tooWide <= 0, () -> page.url() + " is " + tooWide + " px too wide");
    }

    /** Nothing from another host, and no complaint of the browser, such as of the content security policy. */
    public void findsNothingForeign() {
        List<String> foreign = requests.stream()
                .map(Request::url)
                .filter(url -> !url.startsWith(RunningPlatform.address()) && !url.startsWith("data:"))
                .toList();
        assertEquals(List.of(), foreign, "foreign requests of " + page.url());
        assertEquals(List.of(), complaints, "complaints of the browser on " + page.url());
    }

    /** Counts all that the page opened last took, without a cache. */
    public void findsThePageLight(int mostRequests, int mostBytes) {
        assertTrue(requests.size() <= mostRequests, () -> page.url() + " took " + requests.size() + " requests");
        int bytes = requests.stream()
                .filter(request -> request.response() != null)
                .mapToInt(request -> request.sizes().responseBodySize)
                .sum();
        assertTrue(bytes <= mostBytes, () -> page.url() + " took " + bytes + " bytes");
    }

    /** A picture for the documents, docs/images/NAME.png; only when the build is asked for with -Dscreenshots. */
    public void keepsPicture(String name) {
        if (System.getProperty("screenshots") != null) {
            Path images = Path.of("..", "docs", "images");
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(images.resolve(name + ".png"))
                    .setFullPage(true));
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
