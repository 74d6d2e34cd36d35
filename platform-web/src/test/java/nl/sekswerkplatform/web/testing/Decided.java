package nl.sekswerkplatform.web.testing;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

/** Decisions of the municipality, written and published without a browser. */
public final class Decided {
    private Decided() {}

    /** A draft as it is typed: today, with these fields more. Its id. */
    public static String drafted(String title, Map<String, String> more) {
        Map<String, String> written = new HashMap<>(Map.of(
                "title", title,
                "kind", "OTHER",
                "text", "Er verandert iets.",
                "reasons", "Dat is nodig.",
                "by", "College van B en W",
                "date", CityDay.today().toString()));
        written.putAll(more);
        return last(Caller.ofGroup("municipality").does("/members/decisions/decide", written));
    }

    /** The same, published. Its number. */
    public static String published(String title, Map<String, String> more) {
        String draft = drafted(title, more);
        return last(
                Caller.ofGroup("municipality").does("/members/decisions/draft/" + draft, Map.of("checked", "true")));
    }

    /** With one follow-up that is asked of a group. Its number; the follow-up is the first. */
    public static String asking(String title, String group, String due) {
        return published(
                title,
                Map.of(
                        "followUpText1",
                        title + ": doen",
                        "followUpOwner1",
                        group,
                        "followUpFunction1",
                        "adviseur",
                        "followUpDue1",
                        due));
    }

    private static String last(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("refused: " + answer.statusCode() + " "
                        + answer.body().replaceAll("(?s).*(?:role=\"alert\"|class=\"error\")", "")))
                .replaceAll(".*/", "")
                .replaceAll("[?#].*", "");
    }
}
