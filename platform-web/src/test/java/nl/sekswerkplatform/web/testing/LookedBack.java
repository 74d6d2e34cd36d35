package nl.sekswerkplatform.web.testing;

import java.net.http.HttpResponse;
import java.util.Map;

/** Pilots that run, and evaluations of them. */
public final class LookedBack {
    private LookedBack() {}

    /** Illustrative, with one criterion; a second time it is the same. */
    public static String pilot(String key) {
        Contents.change(
                "insert ignore into pilot (id, pilot_key, title, question, status, before_platform, illustrative,"
                        + " version) values (uuid(), '" + key + "', 'Proeftuin " + key
                        + "', 'Werkt het?', 'RUNNING', true, true, 1)");
        Contents.change(
                "insert into criterion (id, pilot_id, position, criterion_key, text, illustrative) select uuid(), p.id,"
                        + " 1, 'eerder', 'Mensen melden eerder.', true from pilot p where p.pilot_key = '" + key
                        + "' and not exists (select 1 from criterion c where c.pilot_id = p.id)");
        return key;
    }

    /** By the support services, for a day in six weeks. Its number. */
    public static String open(String pilot, String kind) {
        String day = CityDay.today().plusDays(42).toString();
        HttpResponse<String> answer =
                Caller.ofGroup("support").does("/members/evaluations/open/" + pilot, Map.of("kind", kind, "day", day));
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("not opened: " + answer.body()))
                .replaceAll(".*/", "")
                .replaceAll("\\?.*", "");
    }

    /** As if its last day were over and nobody had said anything. */
    public static void said(String number) {
        Contents.change(
                "update evaluation set state = 'SAID', open_for = null, wrapped_key = null where number = " + number);
        Contents.change(
                "update group_statement set status = 'SILENT', content = null where evaluation_id = (select id from"
                        + " evaluation where number = " + number + ")");
    }

    /** A final one that is closed: one group spoke and was heard, the words of another are gone. */
    public static void done(String pilot) {
        String number = open(pilot, "FINAL");
        said(number);
        String of = " where evaluation_id = (select id from evaluation where number = " + number + ") and group_key = ";
        Contents.change(
                "update group_statement set status = 'SAID', advice = 'EXTEND', words = 'Ga door.\n———\nHet scheelt.'"
                        + of + "'support'");
        Contents.change("insert into group_judgement (statement_id, position, judgement) select id, 0, 'PARTLY' from"
                + " group_statement" + of + "'support'");
        Contents.change("update group_statement set status = 'REMOVED', words = '[…]'" + of + "'residents'");
        Contents.change("update evaluation set state = 'DONE', summary = 'Wat wij zagen' where number = " + number);
    }

    /** A story that is out and a signal that went, both of this period. */
    public static void tells(String pilot, String indicator, String period, String text) {
        String number = "90" + period;
        Contents.change("insert into published_input (number, text, pilot_key, indicator_key, period, written_by, week,"
                + " illustrative, before_platform, version) values (" + number + ", '" + text + "', '" + pilot + "', '"
                + indicator + "', '" + period + "', 'support', '2026-W40', true, true, 1)");
        Contents.change("insert into pilot_signal (id, number, indicator_key, pilot_key, reason, since, seen, state,"
                + " version) values (uuid(), " + number + ", '" + indicator + "', '" + pilot + "', 'WORSENING', '"
                + period + "', '" + period + "', 'GONE', 1)");
    }

    /** What {@link #tells} left. */
    public static void untells(String indicator) {
        Contents.change("delete from published_input where indicator_key = '" + indicator + "' and number > 900000");
        Contents.change("delete from pilot_signal where indicator_key = '" + indicator + "' and number > 900000");
    }

    /** The last day of writing is over; the platform sees it within half a minute. */
    public static void endWriting(String number) {
        Contents.change("update evaluation set last_day = '" + CityDay.today().minusDays(1) + "', next_look = '"
                + CityDay.today().minusDays(1) + "' where number = " + number);
    }

    public static String state(String number) {
        return Contents.one("select state from evaluation where number = " + number);
    }

    /** Its item on the agenda of a meeting of today, whose minutes all groups confirmed. The meeting. */
    public static String minuted(String number) {
        String proposal = Contents.one("select proposal_number from evaluation where number = " + number);
        String meeting = Rounds.meetingOfToday("Over evaluatie " + number);
        Contents.change("update agenda_item i join proposal p on p.number = " + proposal
                + " set i.proposal_number = p.number, i.title = p.title, i.pilot_key = p.pilot_key where i.meeting_number = "
                + meeting);
        Contents.change(
                "update proposal set state = 'PLACED', meeting_number = " + meeting + " where number = " + proposal);
        Caller writer = Rounds.member(Rounds.secretary(meeting), 0);
        String attendance = "/members/meetings/attendance/" + meeting;
        PageForm form = PageForm.of(writer.gets(attendance).body()).get(0);
        Map<String, String> filled = form.pressed(form.buttons().get(0));
        filled.replaceAll((name, value) -> name.endsWith(":people") || name.endsWith(":count") ? "4" : value);
        writer.posts(attendance, filled);
        writer.does("/members/minutes/write/" + meeting, Map.of());
        writer.does("/members/minutes/item/" + meeting + "-1", Map.of("summary", "De tafel keek terug."));
        writer.does("/members/minutes/offer/" + meeting, Map.of());
        Rounds.GROUPS.forEach(group -> Rounds.member(group, 0).does("/members/minutes/confirm/" + meeting, Map.of()));
        return meeting;
    }

    /** Nothing of it stands in the way of other tests: no evaluation is open, and no proposal of one. */
    public static void leave(String pilot) {
        Contents.values("select number from evaluation where state = 'OPEN' and pilot_key = '" + pilot + "'")
                .forEach(LookedBack::said);
        Contents.change(
                "update proposal set state = 'WITHDRAWN' where state = 'OPEN' and pilot_key = '" + pilot
                        + "' and (raised_by like 'evaluation/%' or number in (select proposal_number from evaluation_proposal))");
    }
}
