package nl.sekswerkplatform.web.minutes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import nl.sekswerkplatform.web.testing.MinutedMeeting;
import nl.sekswerkplatform.web.testing.Reader;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

/** A group notes something, the secretary group changes the text, everyone confirms anew; later it is corrected. */
class OfferMinutesPageIT {
    @Test
    void asksEveryGroupAnewWhenTheTextIsChangedAfterANote() {
        MinutedMeeting meeting = MinutedMeeting.offered("Waar een groep iets opmerkt", "Er is kort gesproken.");
        String confirm = "/members/minutes/confirm/" + meeting.number();
        try (Visitor member = Visitor.onPhone().signsIn(meeting.other());
                Visitor secretary = Visitor.onPhone().signsIn(meeting.secretary())) {
            Page unaware = member.opens(confirm);
            String stale = unaware.url();
            Page noting = unaware.context().newPage();
            noting.navigate(stale);
            noting.getByLabel("Opmerking bij dit onderwerp").fill("Het duurde lang.");
            noting.locator("main form .button[value='Bevestigen']").click();
            assertThat(noting.locator(".done")).isVisible();
            Page page = secretary.opens(meeting.write());
            page.locator("main form .button[value='Tekst veranderen']").click();
            assertThat(page.locator("main")).containsText("dit wordt versie 2");
            secretary.findsNoBarrier();
            page = secretary.opens(meeting.item());
            assertThat(page.locator("main")).containsText("Het duurde lang.");
            page.getByLabel("Samenvatting").fill("Er is lang gesproken.");
            assertThat(page.locator(".kept")).containsText("Opgeslagen om");
            page = secretary.opens("/members/minutes/offer/" + meeting.number());
            assertThat(page.locator("del")).hasText("kort");
            assertThat(page.locator("ins").first()).hasText("lang");
            page.getByLabel("Ik heb het verslag nagelezen").check();
            page.locator("main form .button[value='Aan de groepen geven']").click();
            assertThat(page.locator("[id='reason-error']")).not().isEmpty();
            page.getByLabel("Waarom verander je de tekst").fill("Een groep merkte iets op.");
            secretary.findsNoBarrier();
            page.getByLabel("Ik heb het verslag nagelezen").check();
            page.locator("main form .button[value='Aan de groepen geven']").click();
            page.waitForURL("**" + confirm);
            unaware.locator("main form .button[value='Bevestigen']").click();
            assertThat(unaware.locator("main")).containsText("Je hebt de nieuwe tekst dus nog niet bevestigd");
            unaware = member.opens(confirm);
            assertThat(unaware.locator("main")).containsText("Een groep merkte iets op.");
            assertThat(unaware.locator("del")).hasText("kort");
            assertThat(unaware.locator(".done")).hasCount(0);
            member.findsNoBarrier();
            member.findsNoSidewaysScroll();
            unaware = member.opens("/members/minutes/versions/" + meeting.number());
            assertThat(unaware.locator("main article")).hasCount(2);
            unaware.locator("article >> nth=1 >> text=De hele tekst").click();
            assertThat(unaware.locator("article >> nth=1")).containsText("Het duurde lang.");
            member.findsNoBarrier();
            member.findsNoSidewaysScroll();
        }
    }

    @Test
    void letsAMemberObjectToASecretaryWhoAnswersForAll() {
        MinutedMeeting meeting = MinutedMeeting.offered("Waar een lid bezwaar maakt", "Er is gesproken.");
        String confirm = "/members/minutes/confirm/" + meeting.number();
        try (Visitor member = Visitor.onPhone().signsIn(meeting.other())) {
            Page page = member.opens(confirm);
            page.locator("main form .button[value='Ik maak bezwaar']").click();
            assertThat(page.locator(".done")).containsText("Je hebt bezwaar gemaakt");
            assertThat(page.locator("main form .button[value='Ik maak bezwaar']"))
                    .hasCount(0);
            member.findsNoBarrier();
            page.locator("main form .button[value='Bevestigen']").click();
            assertThat(page.locator(".done")).containsText("Je hebt dit verslag bevestigd");
        }
    }

    @Test
    void correctsPublishedMinutesInTheOpen() {
        MinutedMeeting meeting = MinutedMeeting.published("Die later wordt verbeterd", "Er kwamen acht mensen.");
        try (Visitor secretary = Visitor.onPhone().signsIn(meeting.secretary())) {
            Page page = secretary.opens(meeting.write());
            page.locator("main form .button[value='Verbetering schrijven']").click();
            page = secretary.opens(meeting.item());
            page.getByLabel("Samenvatting").fill("Er kwamen achttien mensen.");
            assertThat(page.locator(".kept")).containsText("Opgeslagen om");
        }
        meeting.offers("Er stond een verkeerd aantal.");
        try (Visitor anyone = Visitor.onPhone()) {
            Page page = anyone.opens(meeting.minutes());
            assertThat(page.locator("main")).containsText("Er kwamen acht mensen.");
            assertThat(page.locator("main")).containsText("Er ligt een verbetering bij de groepen");
        }
        MinutedMeeting.GROUPS.forEach(meeting::confirms);
        try (Visitor anyone = Visitor.onPhone()) {
            Page page = anyone.opens(meeting.minutes());
            assertThat(page.locator("#item-1")).containsText("Er kwamen achttien mensen.");
            assertThat(page.locator("#erratum-2")).containsText("Er stond een verkeerd aantal.");
            assertThat(page.locator("#erratum-2 del")).hasText("acht");
            assertThat(page.locator("#erratum-2 ins")).hasText("achttien");
            page.locator("summary").first().click();
            assertThat(page.locator(".how")).containsText("heeft bevestigd, door genoeg leden");
            anyone.findsThePageFit();
            page = anyone.opens(meeting.minutes() + "?version=1");
            assertThat(page.locator("#item-1")).containsText("Er kwamen acht mensen.");
            assertThat(page.locator("main")).containsText("Daarna is het verbeterd");
            anyone.findsThePageFit();
            anyone.opens(meeting.minutes() + "?version=3");
            assertEquals(404, anyone.status());
            anyone.opens(meeting.minutes() + "?version=x");
            assertEquals(404, anyone.status());
        }
        isReadByProgramsToo(meeting);
    }

    private static void isReadByProgramsToo(MinutedMeeting meeting) {
        JsonObject now = Reader.json(Reader.gets("/api/v1/minutes/" + meeting.number()));
        assertEquals(2, now.getInt("version"));
        assertEquals(2, now.getJsonArray("versions").size());
        JsonObject erratum = now.getJsonArray("versions").getJsonObject(1);
        assertEquals("ERRATUM", erratum.getString("kind"));
        assertEquals("Er stond een verkeerd aantal.", erratum.getString("reason"));
        assertEquals(1, erratum.getJsonArray("changed").getInt(0));
        assertEquals(
                "QUORUM", erratum.getJsonArray("confirmations").getJsonObject(0).getString("how"));
        JsonObject before = Reader.json(Reader.gets("/api/v1/minutes/" + meeting.number() + "/versions/1"));
        assertEquals(
                "Er kwamen acht mensen.",
                before.getJsonArray("items").getJsonObject(0).getString("summary"));
        assertEquals(
                404,
                Reader.gets("/api/v1/minutes/" + meeting.number() + "/versions/3")
                        .statusCode());
        String feed = Reader.gets("/minutes.atom").body();
        assertTrue(feed.contains(":minutes/" + meeting.number() + "<"), feed);
        assertTrue(feed.contains("Verbeterd: Er stond een verkeerd aantal."), feed);
    }
}
