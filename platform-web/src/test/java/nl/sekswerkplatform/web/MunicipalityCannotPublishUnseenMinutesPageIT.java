package nl.sekswerkplatform.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import nl.sekswerkplatform.web.testing.CityDay;
import nl.sekswerkplatform.web.testing.Contents;
import nl.sekswerkplatform.web.testing.MinutedMeeting;
import nl.sekswerkplatform.web.testing.Reader;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

/**
 * The municipality wrote the minutes, and sex workers have not seen them. In her browser its member tries to have them
 * published all the same; that happens when three weeks went by, and then everybody reads who was silent.
 */
class MunicipalityCannotPublishUnseenMinutesPageIT {
    private static final String UNSEEN = "Dit hebben sekswerkers nog niet gezien.";
    private static final String SILENT = "sex-workers";
    private static final int DEADLINE = 21;

    @Test
    void untilThreeWeeksAfterTheOfferWithTheSilentGroupNamed() {
        MinutedMeeting meeting = MinutedMeeting.draftedBy("municipality", "Zonder dat iedereen het zag", UNSEEN);
        try (Visitor publisher = Visitor.ofGroup("municipality")) {
            offersInTwoTabs(publisher, meeting);
            for (String group : MinutedMeeting.GROUPS) {
                if (!group.equals(SILENT) && !group.equals("municipality")) {
                    meeting.confirms(group);
                }
            }
            confirmsTwiceAndByBackButton(publisher, meeting);
            findsNoWayToPublish(publisher, meeting);
            sendsWhatNoPageWould(publisher, meeting);
        }
        staysUnseen(meeting);
        asIfDaysWentBy(meeting, DEADLINE - 1);
        staysUnseen(meeting);
        asIfDaysWentBy(meeting, DEADLINE);
        isReadWithTheSilentGroupNamed(meeting);
    }

    private static void offersInTwoTabs(Visitor publisher, MinutedMeeting meeting) {
        Page first = publisher.opens("/members/minutes/offer/" + meeting.number());
        Page second = first.context().newPage();
        second.navigate(first.url());
        first.locator("[id='offer:checked']").check();
        first.locator("[id='offer'] [type=submit]").click();
        first.waitForURL("**/members/minutes/confirm/*");
        Contents before = Contents.now();
        second.locator("[id='offer:checked']").check();
        second.locator("[id='offer'] [type=submit]").click();
        assertThat(second.locator("main")).containsText("ligt bij de groepen");
        assertTrue(Contents.now().isButForDrafts(before), "the second tab changed nothing");
        second.close();
        staysUnseen(meeting);
    }

    private static void confirmsTwiceAndByBackButton(Visitor publisher, MinutedMeeting meeting) {
        Page page = publisher.opens("/members/minutes/confirm/" + meeting.number());
        Page again = page.context().newPage();
        again.navigate(page.url());
        Locator confirm = page.locator("[id='confirm'] [type=submit]");
        confirm.click();
        assertThat(page.locator(".done")).isVisible();
        Contents before = Contents.now();
        again.locator("[id='confirm'] [type=submit]").click();
        again.waitForLoadState();
        assertThat(again.locator("main")).containsText("Je hebt dit verslag bevestigd");
        page.goBack();
        if (confirm.count() > 0) {
            confirm.click();
            page.waitForLoadState();
        }
        assertTrue(
                Contents.now().isButForDrafts(before),
                () -> "confirming twice changed " + Contents.now().differsFrom(before));
        again.close();
        staysUnseen(meeting);
    }

    private static void findsNoWayToPublish(Visitor publisher, MinutedMeeting meeting) {
        for (String page : List.of("write/", "offer/", "confirm/", "versions/")) {
            Page shown = publisher.opens("/members/minutes/" + page + meeting.number());
            assertEquals(200, publisher.status(), page);
            assertThat(shown.locator("main .button:is([value*=ublice], :text('ublice'))"))
                    .hasCount(0);
            publisher.findsNoBarrier();
        }
        Page details = publisher.opens("/members/meetings/details/" + meeting.number());
        assertThat(details.locator("main a[href$='/minutes']")).hasCount(0);
    }

    /** The forms of her own pages, with words in them that no page has. */
    private static void sendsWhatNoPageWould(Visitor publisher, MinutedMeeting meeting) {
        for (String page : List.of("confirm/", "offer/")) {
            publisher.opens("/members/minutes/" + page + meeting.number());
            Contents before = Contents.now();
            Object status = publisher
                    .page()
                    .evaluate(
                            "async () => {"
                                    + " const sent = new URLSearchParams();"
                                    + " for (const f of document.querySelectorAll('form')) for (const [k, v] of new FormData(f)) sent.set(k, v);"
                                    + " for (const [k, v] of [['confirm:group', 'sex-workers'], ['status', 'PUBLISHED'],"
                                    + " ['offer:checked', 'on'], ['offer', 'offer'], ['publish', 'publish'], ['offer:publish', 'x'],"
                                    + " ['notConfirmedBy', '']]) sent.set(k, v);"
                                    + " return (await fetch(location.href, {method: 'POST', body: sent, redirect: 'manual'})).status }");
            assertTrue(Set.of(0, 200, 302, 400, 403).contains(status), page + " answered " + status);
            assertTrue(
                    Contents.now().isButForDrafts(before),
                    () -> page + " changed " + Contents.now().differsFrom(before));
        }
    }

    private static void staysUnseen(MinutedMeeting meeting) {
        assertEquals(404, Reader.gets(meeting.minutes()).statusCode());
        assertEquals(404, Reader.gets(meeting.minutes() + ".pdf").statusCode());
        String page = Reader.gets("/meetings/" + meeting.number()).body();
        assertTrue(!page.contains(UNSEEN), page);
    }

    /** Not even the database lets anybody put the day of the offer back; whoever tests takes that lock away for a moment. */
    private static void asIfDaysWentBy(MinutedMeeting meeting, int days) {
        String earlier =
                "update minutes_version set offered_on = '" + CityDay.today().minusDays(days)
                        + "' where status = 'OFFERED' and minutes_id = (select id from minutes where meeting_number = "
                        + meeting.number() + ")";
        assertThrows(AssertionError.class, () -> Contents.change(earlier));
        String lock = Contents.one("select action_statement from information_schema.triggers"
                + " where trigger_schema = database() and trigger_name = 'minutes_version_stays'");
        Contents.change("drop trigger minutes_version_stays");
        try {
            Contents.change(earlier);
        } finally {
            Contents.change(
                    "create trigger minutes_version_stays before update on minutes_version for each row " + lock);
        }
    }

    private static void isReadWithTheSilentGroupNamed(MinutedMeeting meeting) {
        try (Visitor visitor = Visitor.onPhone()) {
            Page page = visitor.opens(meeting.minutes());
            assertEquals(200, visitor.status());
            assertThat(page.locator("main")).containsText(UNSEEN);
            Locator named = page.locator(".callout:has-text('Niet bevestigd door') [data-group]");
            assertThat(named).hasCount(1);
            assertThat(named).hasAttribute("data-group", SILENT);
            visitor.findsThePageFit();
        }
        assertTrue(Reader.gets("/api/v1/minutes/" + meeting.number()).body().contains(SILENT));
    }
}
