package nl.sekswerkplatform.web.input;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.sekswerkplatform.web.testing.Visitor;

/** Someone without account who says something, step by step; each page that she gets is remembered. */
final class Saying implements AutoCloseable {
    private static final int LONGEST_WAIT = 60;

    private final Visitor visitor;
    private final Page page;
    private final List<Response> answers = new ArrayList<>();

    private Saying(Visitor visitor) {
        this.visitor = visitor;
        page = visitor.page();
        page.onResponse(answer -> {
            if (answer.request().isNavigationRequest()) {
                answers.add(answer);
            }
        });
    }

    /** JavaScript off, as in Tor Browser on its safest level. */
    static Saying withoutScript() {
        return new Saying(Visitor.withoutScript());
    }

    /** With JavaScript, for the judge of barriers: it is a script itself. */
    static Saying onPhone() {
        return new Saying(Visitor.onPhone());
    }

    /** Sends a text and keeps the receipt, from a browser that is closed afterwards. */
    static String receiptFor(String text) {
        try (Saying someone = withoutScript()) {
            return someone.opens("/input").previews(text).sends().receipt();
        }
    }

    /** The address under which the input of that receipt came out with a batch. */
    static String awaitOut(String code) throws InterruptedException {
        try (Saying she = withoutScript()) {
            for (int waited = 0; waited < LONGEST_WAIT; waited++) {
                Locator out = she.opens("/receipt").asksFor(code).page().locator("main a[href^='/inputs/']");
                if (out.count() > 0) {
                    return out.first().getAttribute("href");
                }
                TimeUnit.SECONDS.sleep(1);
            }
        }
        throw new AssertionError("no batch within " + LONGEST_WAIT + " seconds");
    }

    Saying opens(String address) {
        visitor.opens(address);
        return this;
    }

    Saying previews(String text) {
        page.locator("#text").fill(text);
        return presses("preview");
    }

    Saying sends() {
        return presses("send");
    }

    Saying asksFor(String code) {
        page.locator("#code").fill(code);
        return presses("look");
    }

    Saying confirms(String lastFour) {
        page.locator("#lastFour").fill(lastFour);
        return presses("confirm");
    }

    /** The button with that name for the platform. */
    Saying presses(String act) {
        page.locator(".actions button[name=act][value=" + act + "]").click();
        page.waitForLoadState();
        return this;
    }

    /** The number of the form that she has before her. */
    String form() {
        return page.locator("#say [name=form]").inputValue();
    }

    /** Sends that form again, as who goes back and tells the browser to send once more. */
    Saying sendsAgain(String form, String text) {
        opens("/input").previews(text);
        page.locator("#say [name=form]").evaluate("(field, number) => field.value = number", form);
        return sends();
    }

    /** The code as the page shows it, in one line. */
    String receipt() {
        return page.locator(".code").innerText().replaceAll("\\s+", " ").strip();
    }

    Page page() {
        return page;
    }

    Visitor visitor() {
        return visitor;
    }

    /** Every page that she got, in order. */
    List<Response> answers() {
        return List.copyOf(answers);
    }

    @Override
    public void close() {
        visitor.close();
    }
}
