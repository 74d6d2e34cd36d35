package nl.sekswerkplatform.web.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.sekswerkplatform.web.testing.Caller;
import nl.sekswerkplatform.web.testing.Contents;
import nl.sekswerkplatform.web.testing.MinutedMeeting;
import nl.sekswerkplatform.web.testing.PageForm;
import nl.sekswerkplatform.web.testing.Reader;
import org.junit.jupiter.api.Test;

/** Every form of the minutes, opened by everyone while it could still do something, and sent when it may not any more. */
class PublishedMinutesIT {
    private static final List<String> PAGES = List.of("write", "item", "offer", "confirm", "versions");

    @Test
    void areChangedByNoFormThatWasOpenedBefore() {
        MinutedMeeting meeting = MinutedMeeting.drafted("Waar niemand meer bij kan", "Zo was het.");
        List<Runnable> tries = new ArrayList<>();
        String keep = meeting.keeping();
        MinutedMeeting.GROUPS.forEach(group -> tries.addAll(opened(meeting, group)));
        tries.addAll(keeping(meeting, keep));
        meeting.offers(null);
        MinutedMeeting.GROUPS.forEach(group -> tries.addAll(opened(meeting, group)));
        MinutedMeeting.GROUPS.forEach(meeting::confirms);
        String published = Reader.gets(meeting.minutes()).body();
        assertTrue(published.contains("Zo was het."));
        assertFalse(tries.size() < 12, "there is something to send: " + tries.size());
        Map<String, String> before = stored(meeting);
        tries.forEach(Runnable::run);
        assertEquals(before, stored(meeting));
        assertEquals(published, Reader.gets(meeting.minutes()).body());
    }

    /** While a correction is written, its forms reach the correction and nothing else. */
    @Test
    void areChangedByNoFormOfACorrection() {
        MinutedMeeting meeting = MinutedMeeting.published("Die wordt verbeterd", "Zo was het.");
        String published = Reader.gets(meeting.minutes()).body();
        Map<String, String> before = stored(meeting);
        meeting.changes("Zo was het niet.");
        Caller writer = meeting.caller(meeting.secretary());
        String id = Contents.one("select i.id from minutes_item i join minutes_version v on v.id = i.version_id join"
                + " minutes m on m.id = v.minutes_id where v.status = 'PUBLISHED' and m.meeting_number = "
                + meeting.number());
        String forged = meeting.keeping().replaceAll("-[0-9a-f-]{36}$", "-" + id);
        assertEquals(
                422,
                writer.posts(forged, Map.of("summary", "Stiekem", "outcome", "", "edition", "1"), "X-Autosave", "1")
                        .statusCode());
        for (String page : PAGES) {
            opened(meeting, meeting.secretary(), page).forEach(Runnable::run);
        }
        assertEquals(before, stored(meeting));
        assertEquals(
                published.replaceAll("(?s)<p class=\"soft\">Er ligt een verbetering.*?</p>", ""),
                Reader.gets(meeting.minutes())
                        .body()
                        .replaceAll("(?s)<p class=\"soft\">Er ligt een verbetering.*?</p>", ""));
    }

    private static List<Runnable> opened(MinutedMeeting meeting, String group) {
        return PAGES.stream()
                .flatMap(page -> opened(meeting, group, page).stream())
                .toList();
    }

    /** Each button of each form on the page, filled in with something else, to be pressed later. */
    private static List<Runnable> opened(MinutedMeeting meeting, String group, String page) {
        String address = "/members/minutes/" + page + "/" + meeting.number() + (page.equals("item") ? "-1" : "");
        Caller caller = meeting.caller(group);
        List<Runnable> tries = new ArrayList<>();
        for (PageForm form : PageForm.of(caller.gets(address).body())) {
            for (String button : form.buttons()) {
                Map<String, String> sent = new LinkedHashMap<>(form.pressed(button));
                sent.replaceAll((name, value) ->
                        name.matches(".*:(summary|outcome|view|note|title|reason)") ? "Vervalst door " + group : value);
                tries.add(() -> caller.posts(address, sent));
            }
        }
        return tries;
    }

    private static List<Runnable> keeping(MinutedMeeting meeting, String keep) {
        List<Runnable> tries = new ArrayList<>();
        for (String group : MinutedMeeting.GROUPS) {
            for (int edition = 0; edition < 3; edition++) {
                Map<String, String> sent = Map.of(
                        "summary",
                        "Vervalst door " + group,
                        "outcome",
                        "Vervalst",
                        "edition",
                        Integer.toString(edition));
                tries.add(() -> meeting.caller(group).posts(keep, sent, "X-Autosave", "1"));
            }
        }
        return tries;
    }

    /** What the database holds of what was published. */
    private static Map<String, String> stored(MinutedMeeting meeting) {
        String published = " join minutes_version v on v.id = i.version_id join minutes m on m.id = v.minutes_id where"
                + " v.status = 'PUBLISHED' and m.meeting_number = " + meeting.number();
        Map<String, String> questions = Map.of(
                "items",
                "select concat_ws('|', i.id, i.position, i.title, i.summary, i.outcome, i.edition) from minutes_item i"
                        + published,
                "voices",
                "select concat_ws('|', w.id, w.group_key, w.view_text, w.stance) from minutes_voice w join minutes_item i"
                        + " on i.id = w.item_id" + published,
                "notes",
                "select concat_ws('|', n.id, n.group_key, n.note_text) from minutes_note n join minutes_item i on i.id ="
                        + " n.item_id" + published,
                "answers",
                "select concat_ws('|', i.id, i.group_key, i.how) from minutes_confirmation i" + published,
                "minutes",
                "select concat_ws('|', status, published_on) from minutes where meeting_number = " + meeting.number());
        return questions.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, question -> Contents.values(question.getValue()).stream()
                        .sorted()
                        .toList()
                        .toString()));
    }
}
