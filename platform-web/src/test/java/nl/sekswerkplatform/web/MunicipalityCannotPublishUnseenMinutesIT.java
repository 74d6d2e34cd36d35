package nl.sekswerkplatform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sekswerkplatform.web.testing.Caller;
import nl.sekswerkplatform.web.testing.CityDay;
import nl.sekswerkplatform.web.testing.Contents;
import nl.sekswerkplatform.web.testing.MinutedMeeting;
import nl.sekswerkplatform.web.testing.PageForm;
import nl.sekswerkplatform.web.testing.Reader;
import org.junit.jupiter.api.Test;

/**
 * The member of the municipality who publishes decisions tries to publish minutes that a group has not seen: by the pages,
 * by forms that no page has, and by deciding about them.
 */
class MunicipalityCannotPublishUnseenMinutesIT {
    private static final String MUNICIPALITY = "municipality";
    private static final String UNSEEN = "Dit heeft nog geen groep gezien.";

    @Test
    void byNoPageAndByNoForm() {
        MinutedMeeting meeting = MinutedMeeting.draftedBy(MUNICIPALITY, "Door de gemeente geschreven", UNSEEN);
        Caller publisher = meeting.caller(MUNICIPALITY);
        staysUnseen(meeting, "as a draft");
        decidesInVain(publisher, meeting);
        meeting.offers(null);
        staysUnseen(meeting, "when it is offered");
        confirmsForOthersInVain(publisher, meeting);
        assertEquals(MUNICIPALITY, confirmed(meeting), "its own word, and nobody else's");
        for (String group : MinutedMeeting.GROUPS) {
            if (!Set.of("sex-workers", MUNICIPALITY).contains(group)) {
                meeting.confirms(group);
            }
        }
        staysUnseen(meeting, "when one group has not confirmed");
        confirmsForOthersInVain(publisher, meeting);
        exchangesTheTextInVain(meeting);
        decidesInVain(publisher, meeting);
        assertEquals("OFFERED", Contents.one("select status from minutes where meeting_number = " + meeting.number()));
    }

    @Test
    void norWhenAnotherGroupWritesThem() {
        MinutedMeeting meeting = writtenByOthers();
        Caller publisher = meeting.caller(MUNICIPALITY);
        Contents before = Contents.now();
        for (String page : List.of("write", "item", "offer")) {
            String address = "/members/minutes/" + page + "/" + meeting.number() + (page.equals("item") ? "-1" : "");
            String theirs = meeting.caller(meeting.secretary()).gets(address).body();
            String own = publisher.gets(address).body();
            assertFalse(own.contains(UNSEEN), "nor read it on " + page);
            for (PageForm form : PageForm.of(theirs)) {
                for (String button : form.buttons()) {
                    Map<String, String> sent = new LinkedHashMap<>(form.pressed(button));
                    sent.put(PageForm.STATE, PageForm.stateOf(own));
                    publisher.posts(address, sent);
                }
            }
        }
        assertEquals(Set.of(), Contents.now().differsFrom(before));
        staysUnseen(meeting, "when the municipality sends the secretary's forms");
    }

    /** The last group has the first text before her; the secretary puts another in its place; she confirms. */
    private static void exchangesTheTextInVain(MinutedMeeting meeting) {
        String confirm = "/members/minutes/confirm/" + meeting.number();
        Caller last = meeting.caller("sex-workers");
        PageForm seen = PageForm.of(last.gets(confirm).body()).get(0);
        meeting.changes(UNSEEN + " En dit al helemaal niet.");
        meeting.offers("Zomaar");
        HttpResponse<String> answer =
                last.posts(confirm, seen.pressed(seen.buttons().get(0)));
        assertTrue(answer.body().contains("De tekst is veranderd nadat je deze pagina opende"));
        staysUnseen(meeting, "when the text was exchanged under the last group's hand");
        assertEquals("", confirmed(meeting), "nobody has confirmed the exchanged text");
    }

    /** The groups that have confirmed the text that is with the groups. */
    private static String confirmed(MinutedMeeting meeting) {
        return String.join(
                ",",
                Contents.values("select c.group_key from minutes_confirmation c join minutes_version v on v.id ="
                        + " c.version_id join minutes m on m.id = v.minutes_id where v.status = 'OFFERED' and c.how is not"
                        + " null and m.meeting_number = " + meeting.number()));
    }

    private static void confirmsForOthersInVain(Caller publisher, MinutedMeeting meeting) {
        String confirm = "/members/minutes/confirm/" + meeting.number();
        for (PageForm form : PageForm.of(publisher.gets(confirm).body())) {
            for (String group : MinutedMeeting.GROUPS) {
                Map<String, String> sent = new LinkedHashMap<>(form.pressed(
                        form.buttons().isEmpty() ? "x" : form.buttons().get(0)));
                sent.put("group", group);
                sent.put("confirm:group", group);
                sent.put("status", "PUBLISHED");
                publisher.posts(confirm, sent);
            }
        }
        staysUnseen(meeting, "when the municipality confirms in other groups' names");
    }

    private static void decidesInVain(Caller publisher, MinutedMeeting meeting) {
        HttpResponse<String> page = publisher.gets("/members/decisions/decide");
        assertFalse(page.body().contains("value=\"" + meeting.number() + "/1\""), "it is no advice to decide on");
        String decided = Contents.one("select count(*) from decision");
        Map<String, String> written = new LinkedHashMap<>(Map.of(
                "title", "Op ongezien verslag",
                "kind", "OTHER",
                "text", "Tekst",
                "reasons", "Redenen",
                "by", "College",
                "date", CityDay.today().toString()));
        PageForm form = PageForm.of(page.body()).get(0).with(written);
        Map<String, String> sent =
                new LinkedHashMap<>(form.pressed(form.buttons().get(0)));
        sent.replaceAll((name, value) -> name.endsWith(":minutes") ? meeting.number() + "/1" : value);
        publisher.posts("/members/decisions/decide", sent);
        assertEquals(
                "0",
                Contents.one("select count(*) from decision where meeting_number = " + meeting.number()),
                "decided: " + decided);
    }

    private static void staysUnseen(MinutedMeeting meeting, String when) {
        assertEquals(404, Reader.gets(meeting.minutes()).statusCode(), when);
        assertEquals(404, Reader.gets(meeting.minutes() + ".pdf").statusCode(), when);
        assertEquals(404, Reader.gets("/api/v1/minutes/" + meeting.number()).statusCode(), when);
        for (String address : List.of("/minutes.atom", "/api/v1/minutes?limit=100", "/meetings/" + meeting.number())) {
            assertFalse(Reader.gets(address).body().contains(UNSEEN), when);
        }
        assertEquals(
                "0",
                Contents.one("select count(*) from log_entry where kind = 'MINUTES' and ref = 'meeting/"
                        + meeting.number() + "'"));
    }

    private static MinutedMeeting writtenByOthers() {
        MinutedMeeting meeting = MinutedMeeting.drafted("Door een ander geschreven", UNSEEN);
        if (meeting.secretary().equals(MUNICIPALITY)) {
            meeting = MinutedMeeting.drafted("Door een ander geschreven", UNSEEN);
        }
        assertNotEquals(MUNICIPALITY, meeting.secretary());
        return meeting;
    }
}
