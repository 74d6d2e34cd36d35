package nl.sekswerkplatform.web.input;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.sekswerkplatform.web.testing.Visitor;

/** A screener at work. */
final class Screening {
    private static final String ADDRESS = "/members/input/screening";

    private final Visitor screener;

    Screening(Visitor screener) {
        this.screener = screener;
    }

    /** How many with that text wait, over all pages of the queue. */
    int findAll(String text) {
        Page page = screener.opens(ADDRESS);
        int found = cards(page, text).count();
        while (isThereMore(page)) {
            found += cards(page, text).count();
        }
        return found;
    }

    /** Opens the page on which she judges that text. */
    Page opens(String text) {
        Page page = opensQueueWith(text);
        cards(page, text).locator("a").first().click();
        page.waitForLoadState();
        return page;
    }

    /** Opens the page of the queue that shows that text. */
    Page opensQueueWith(String text) {
        Page page = screener.opens(ADDRESS);
        while (cards(page, text).count() == 0) {
            if (!isThereMore(page)) {
                throw new AssertionError("does not wait: " + text);
            }
        }
        return page;
    }

    private static boolean isThereMore(Page page) {
        Locator more = page.locator("main a[href*='after=']");
        if (more.count() == 0) {
            return false;
        }
        more.click();
        page.waitForLoadState();
        return true;
    }

    static Locator cards(Page page, String text) {
        return page.locator("article.card").filter(new Locator.FilterOptions().setHasText(text));
    }
}
