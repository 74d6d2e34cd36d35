package nl.sekswerkplatform.web.testing;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.function.BooleanSupplier;

/**
 * A phone that goes from hand to hand, JavaScript off: its browser keeps pages in memory behind the Back button, as
 * people's do and the one of other page tests does not. Speaks to the browser itself, because the driver loses sight of
 * a page that comes back from memory.
 */
public final class LingeringBrowser implements AutoCloseable {
    private static final int PATIENCE = 100;
    private static final int MOMENT = 100;

    private final Browser browser = SharedBrowser.lingering();
    private final Page page = browser.newContext(
                    new NewContextOptions().setLocale("nl-NL").setJavaScriptEnabled(false))
            .newPage();
    private final CDPSession tab = page.context().newCDPSession(page);

    /** Opens an address of the platform. */
    public LingeringBrowser opens(String address) {
        return goesTo(RunningPlatform.address() + address);
    }

    /** As someone who types another address, so without leaving by the button. */
    public LingeringBrowser goesElsewhere() {
        return goesTo(RunningPlatform.wayOut());
    }

    public LingeringBrowser types(String field, String text) {
        page.locator(field).fill(text);
        return this;
    }

    public LingeringBrowser presses(String button) {
        page.locator(button).first().click();
        page.waitForLoadState();
        return this;
    }

    public String text(String selector) {
        return page.locator(selector).innerText();
    }

    /** Presses "Leave this page", and waits for the other site. */
    public LingeringBrowser leaves() {
        page.locator("header .leave").click();
        page.waitForURL(RunningPlatform.wayOut() + "*");
        return this;
    }

    /** Back, so many steps. What stands there then may be the browser's question whether to send once more. */
    public LingeringBrowser goesBack(int steps) {
        for (int i = 0; i < steps; i++) {
            JsonObject before = tells("Page.getNavigationHistory", new JsonObject());
            int there = before.get("currentIndex").getAsInt() - 1;
            JsonArray entries = before.getAsJsonArray("entries");
            JsonObject to = new JsonObject();
            to.add("entryId", entries.get(there).getAsJsonObject().get("id"));
            tells("Page.navigateToHistoryEntry", to);
            await(() -> tells("Page.getNavigationHistory", new JsonObject())
                                    .get("currentIndex")
                                    .getAsInt()
                            == there
                    && isWhole());
        }
        return this;
    }

    /** Yes, send that page once more. */
    public LingeringBrowser sendsAgain() {
        tells("Page.reload", new JsonObject());
        await(() -> isWhole() && !shows().contains("ERR_CACHE_MISS"));
        return this;
    }

    /** All that stands on the page, and in its fields. */
    public String shows() {
        return evaluated(
                "document.body.innerText + [...document.querySelectorAll('textarea, input:not([type=hidden])')]"
                        + ".map(field => '\\n' + field.value).join('')");
    }

    private boolean isWhole() {
        return "complete".equals(evaluated("document.readyState"));
    }

    private String evaluated(String expression) {
        JsonObject asked = new JsonObject();
        asked.addProperty("expression", expression);
        asked.addProperty("returnByValue", true);
        JsonObject result = tells("Runtime.evaluate", asked).getAsJsonObject("result");
        return result.has("value") ? result.get("value").getAsString() : "";
    }

    /** While one page goes and another comes the browser has none to speak of. */
    private JsonObject tells(String what, JsonObject about) {
        for (int i = 0; i < PATIENCE; i++) {
            try {
                return tab.send(what, about);
            } catch (PlaywrightException between) {
                page.waitForTimeout(MOMENT);
            }
        }
        return tab.send(what, about);
    }

    private LingeringBrowser goesTo(String address) {
        page.navigate(address);
        return this;
    }

    private void await(BooleanSupplier there) {
        for (int i = 0; i < PATIENCE && !there.getAsBoolean(); i++) {
            page.waitForTimeout(MOMENT);
        }
    }

    @Override
    public void close() {
        browser.close();
    }
}
