package nl.sekswerkplatform.web.testing;

import static java.util.Map.entry;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

/** Pilots that a decision brings, and plans for them that the table agrees to; without a browser. */
public final class Piloted {
    private Piloted() {}

    /** In preparation from today on. Its key. */
    public static String brought(String title) {
        Decided.published(
                "Besluit over " + title,
                Map.ofEntries(
                        entry("newPilotTitle", title),
                        entry("newPilotQuestion", "Blijft het stil?"),
                        entry("newPilotBudget", "85000"),
                        entry("newPilotArea", "De oude haven"),
                        entry("newPilotStart", CityDay.today().toString()),
                        entry("newPilotMonths", "18"),
                        entry("firstCondition1", "Na elf uur is het stil.")));
        return Contents.one("select pilot_key from pilot where title = '" + title + "'");
    }

    /** Two criteria with a number each, agreed to. The number of the round. */
    public static String agreed(String pilot) {
        return agreedTo(
                pilot,
                Map.ofEntries(
                        entry("criterion-1", "De haven blijft stil."),
                        entry("indicator-1-1-text", "Klachten over geluid"),
                        entry("indicator-1-1-source", "municipality"),
                        entry("indicator-1-1-unit", "klachten per maand"),
                        entry("indicator-1-1-direction", "LOWER"),
                        entry("indicator-1-1-threshold", "10"),
                        entry("indicator-1-1-target", "2,5"),
                        entry("criterion-2", "Buren zijn tevreden."),
                        entry("indicator-2-1-text", "Tevreden buren"),
                        entry("indicator-2-1-source", "residents"),
                        entry("indicator-2-1-unit", "procent")));
    }

    /** The second of these criteria is dropped, and the first has other words. */
    public static String changed(String pilot) {
        return agreedTo(pilot, Map.of("criterion-1", "De haven is ’s nachts stil.", "indicator-2-1-fate", "DROPPED"));
    }

    private static String agreedTo(String pilot, Map<String, String> typed) {
        String round = asked(proposed(pilot, typed));
        Rounds.everyoneConsents(round);
        Rounds.close(round);
        return round;
    }

    /** By a decision: kept with its pilot first, as where that can go is offered then. */
    public static void starts(String pilot, String title) {
        Caller publisher = Caller.ofGroup("municipality");
        String draft = Decided.drafted(title, Map.of("pilot", pilot));
        publisher.does("/members/decisions/decide/" + draft, Map.of("stage", "RUNNING"));
        publisher.does("/members/decisions/draft/" + draft, Map.of("checked", "true"));
    }

    /** By a resident. The number of the proposal. */
    public static String proposed(String pilot, Map<String, String> typed) {
        Map<String, String> all = new HashMap<>(typed);
        all.putAll(Map.of("reason", "Dan weten we of het werkt.", "minutes", "10"));
        return number(Caller.ofGroup("residents").does("/members/plans/propose/" + pilot, all));
    }

    /** The number of a round about the proposal. */
    public static String asked(String proposal) {
        String meeting = Rounds.meetingAbout(proposal);
        return number(Rounds.member(Rounds.chair(meeting), 0).does("/members/advice/open/" + meeting + "-1", Map.of()));
    }

    private static String number(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("refused: " + answer.body()))
                .replaceAll(".*/([0-9]+)[^/]*$", "$1");
    }
}
