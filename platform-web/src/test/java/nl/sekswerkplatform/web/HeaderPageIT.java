package nl.sekswerkplatform.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The frame of every page on a phone: one row, from which everything can be reached, and the way out before all else. */
class HeaderPageIT {
    private static final int MOST_PIXELS = 70;
    private static final int LEAST_TARGET = 24;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/decisions?lang=en", "/pilots", "/about"})
    void takesOneRowOnAPhone(String address) {
        try (Visitor visitor = Visitor.onPhone()) {
            isOneRow(visitor.opens(address));
            visitor.findsNoBarrier();
        }
    }

    @Test
    void takesOneRowForAMemberToo() {
        try (Visitor member = Visitor.onPhone().signsIn("police")) {
            isOneRow(member.opens("/members"));
            member.findsNoBarrier();
            member.findsNothingForeign();
        }
    }

    @Test
    void opensItsMenuWithoutScript() {
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens("/about");
            assertThat(page.locator("#menu")).isHidden();
            page.locator("header .menu").click();
            assertThat(page.locator("#menu a")).hasCount(7);
            for (Locator link : page.locator("#menu a").all()) {
                isLargeEnough(link);
            }
            page.locator("#menu a[href^='/decisions']").click();
            assertThat(page.locator("h1")).hasText("Besluiten");
        }
    }

    @Test
    void leavesTheWayOutFreeWhileItsMenuIsOpen() {
        try (Visitor visitor = Visitor.onPhone()) {
            Page page = visitor.opens("/meetings");
            page.locator("header .menu").click();
            assertThat(page.locator("#menu")).isVisible();
            page.locator("header .leave").click(new Locator.ClickOptions().setTrial(true));
            visitor.findsNoBarrier();
            visitor.findsNoSidewaysScroll();
        }
    }

    @Test
    void isReachedByKeyboard() {
        try (Visitor visitor = Visitor.onPhone()) {
            Page page = visitor.opens("/about");
            page.locator("header .menu").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#menu")).isVisible();
            page.keyboard().press("Tab");
            assertThat(page.locator("#menu a").first()).isFocused();
            page.keyboard().press("Escape");
            assertThat(page.locator("#menu")).isHidden();
            assertThat(page.locator("header .menu")).isFocused();
        }
    }

    @Test
    void showsItsLinksOnADesktopWithoutAButton() {
        try (Visitor visitor = Visitor.onDesktop()) {
            Page page = visitor.opens("/decisions");
            assertThat(page.locator("header .menu")).isHidden();
            assertThat(page.locator("#menu a[aria-current=page]")).hasText("Besluiten");
            assertThat(page.locator("#menu a").last()).isVisible();
            isOneRow(page);
        }
    }

    private static void isOneRow(Page page) {
        BoundingBox header = page.locator("header.site").boundingBox();
        assertTrue(header.height <= MOST_PIXELS, page.url() + " has a header of " + header.height + " px");
        for (String part : new String[] {".brand", ".tongue", ".leave"}) {
            assertThat(page.locator("header " + part)).isVisible();
            isLargeEnough(page.locator("header " + part));
        }
        double leaves = page.locator("header .leave").boundingBox().y;
        assertTrue(leaves < header.y + header.height, "the way out is in the first row");
    }

    private static void isLargeEnough(Locator target) {
        BoundingBox box = target.boundingBox();
        assertTrue(box.width >= LEAST_TARGET && box.height >= LEAST_TARGET, target + " is too small");
    }
}
