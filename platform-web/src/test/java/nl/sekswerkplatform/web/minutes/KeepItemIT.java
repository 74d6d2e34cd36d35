package nl.sekswerkplatform.web.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.sekswerkplatform.web.testing.Caller;
import nl.sekswerkplatform.web.testing.Contents;
import nl.sekswerkplatform.web.testing.MinutedMeeting;
import nl.sekswerkplatform.web.testing.Reader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What our script sends while somebody types, sent by others and in other ways. */
class KeepItemIT {
    private static MinutedMeeting meeting;
    private static String address;

    @BeforeAll
    static void somebodyWrites() {
        meeting = MinutedMeeting.drafted("Waar vanzelf wordt opgeslagen", "Het begin.");
        address = meeting.keeping();
    }

    @Test
    void keepsWhatIsTypedAndSaysWhichEditionItIs() {
        HttpResponse<String> answer = keeps(meeting.caller(meeting.secretary()), address, "Eerst dit.", edition());
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(edition(), Reader.json(answer).getInt("edition"));
        assertEquals("Eerst dit.", summary());
        HttpResponse<String> again = keeps(meeting.caller(meeting.secretary()), address, "Eerst dit.", edition() - 1);
        assertEquals(200, again.statusCode(), "an answer that was lost is asked for again");
        assertEquals(edition(), Reader.json(again).getInt("edition"));
    }

    @Test
    void givesWhoWasOvertakenTheOtherText() {
        int before = edition();
        keeps(meeting.caller(meeting.secretary()), address, "Van het ene tabblad.", before);
        HttpResponse<String> answer = keeps(meeting.caller(meeting.secretary()), address, "Van het andere.", before);
        assertEquals(409, answer.statusCode());
        assertTrue(answer.body().contains("Van het ene tabblad."));
        assertEquals(edition(), Reader.json(answer).getInt("edition"));
        assertEquals("Van het ene tabblad.", summary());
    }

    @Test
    void takesNothingFromOthersOrFromElsewhere() {
        Contents before = Contents.now();
        Map<String, String> sent = sent("Ingesmokkeld", edition());
        Caller writer = meeting.caller(meeting.secretary());
        assertEquals(403, writer.posts(address, sent).statusCode(), "without our script's header");
        assertEquals(
                403,
                writer.posts(address, sent, "X-Autosave", "1", "Sec-Fetch-Site", "cross-site")
                        .statusCode());
        assertEquals(
                403,
                writer.posts(address, sent, "X-Autosave", "1", "Sec-Fetch-Site", "same-site")
                        .statusCode());
        assertEquals(
                401, keeps(new Caller(), address, "Ingesmokkeld", edition()).statusCode(), "signed out");
        for (String group : MinutedMeeting.GROUPS) {
            if (!group.equals(meeting.secretary())) {
                HttpResponse<String> answer = keeps(meeting.caller(group), address, "Ingesmokkeld", edition());
                assertEquals(403, answer.statusCode(), group);
                assertFalse(answer.body().contains(summary()), "nor reads it");
            }
        }
        assertEquals(Set.of(), Contents.now().differsFrom(before));
    }

    @Test
    void understandsNothingElse() {
        Contents before = Contents.now();
        Caller writer = meeting.caller(meeting.secretary());
        String unknown = address.replaceAll("-[0-9a-f-]{36}$", "-00000000-0000-4000-8000-000000000000");
        assertEquals(404, keeps(writer, unknown, "Waar?", 0).statusCode());
        for (String wrong : new String[] {
            "/members/minutes/keep", "/members/minutes/keep/", "/members/minutes/keep/1", address + "0", address + "/1"
        }) {
            assertTrue(
                    Set.of(400, 404).contains(keeps(writer, wrong, "Waar?", 0).statusCode()), wrong);
        }
        for (Map<String, String> odd : new Map[] {
            Map.of("summary", "Zonder editie"),
            Map.of("summary", "x", "edition", "-1"),
            Map.of("summary", "x", "edition", "99999999999"),
            Map.of("summary", "x", "edition", "0", "view.No Group", "y"),
            Map.of("summary", "x", "edition", "0", "view.police", "y", "stance.police", "WHATEVER")
        }) {
            assertEquals(400, writer.posts(address, odd, "X-Autosave", "1").statusCode(), odd.toString());
        }
        Map<String, String> nobody = sent("x", edition());
        nobody.put("view.nobody-we-know", "y");
        assertEquals(404, writer.posts(address, nobody, "X-Autosave", "1").statusCode());
        Map<String, String> tooLong = sent("x".repeat(4001), edition());
        assertEquals(422, writer.posts(address, tooLong, "X-Autosave", "1").statusCode());
        assertEquals(405, writer.gets(address).statusCode());
        assertEquals(Set.of(), Contents.now().differsFrom(before));
    }

    private static HttpResponse<String> keeps(Caller who, String where, String summary, int edition) {
        return who.posts(where, sent(summary, edition), "X-Autosave", "1", "Sec-Fetch-Site", "same-origin");
    }

    private static Map<String, String> sent(String summary, int edition) {
        Map<String, String> sent = new HashMap<>();
        sent.put("summary", summary);
        sent.put("outcome", "");
        sent.put("view.police", "Dat vinden wij ook.");
        sent.put("stance.police", "CONSENT");
        sent.put("edition", Integer.toString(edition));
        return sent;
    }

    private static int edition() {
        return Integer.parseInt(Contents.one("select edition" + ofTheDraft()));
    }

    private static String summary() {
        return Contents.one("select summary" + ofTheDraft());
    }

    private static String ofTheDraft() {
        return " from minutes_item i join minutes_version v on v.id = i.version_id join minutes m on m.id = v.minutes_id"
                + " where v.status = 'DRAFT' and m.meeting_number = " + meeting.number();
    }
}
