package nl.sekswerkplatform.cities;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;

/** What the municipality of an invented city decided about each item of a meeting, with its answers and two follow-ups. */
record CityDecisions(CityMeeting meeting) {
    static final int FOLLOW_UPS = 2;

    private static final List<String> RESPONSES =
            List.of("FOLLOWED", "FOLLOWED", "FOLLOWED", "PARTLY", "FOLLOWED", "NOT_FOLLOWED", "FOLLOWED", "PARTLY");
    private static final List<String> KINDS = List.of("PILOT", "REGULATION", "RESOURCE", "OTHER");
    private static final List<String> TASKS = List.of(
            "Een voorstel met kosten aan de tafel geven",
            "De afspraak in gewone taal op papier zetten",
            "Een vaste contactpersoon aanwijzen",
            "Na drie maanden vertellen hoe het gaat");
    private static final String WHY = "Er is nu geld voor de helft. Het andere deel komt in het volgende jaar terug.";

    /** Of so many follow-ups one is late still, and one waits for a day to come. */
    private static final int ONE_IN_LATE = 50;

    private static final int ONE_IN_TO_COME = 20;

    JsonArrayBuilder all(CityWords words) {
        JsonArrayBuilder decisions = Json.createArrayBuilder();
        for (int item = 0; item < CityMeeting.ITEMS; item++) {
            decisions.add(decision(item, words));
        }
        return decisions;
    }

    private JsonObjectBuilder decision(int item, CityWords words) {
        int number = meeting.number() * CityMeeting.ITEMS + item;
        String key = "stad-besluit-" + (number + 1);
        String response = RESPONSES.get(number % RESPONSES.size());
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("key", key)
                .add("date", meeting.decidedOn().toString())
                .add("by", "College van B en W (voorbeeld)")
                .add("title", meeting.title(item))
                .add("kind", KINDS.get(number % KINDS.size()))
                .add("pilot", meeting.pilot())
                .add(
                        "minutes",
                        Json.createObjectBuilder().add("meeting", meeting.key()).add("item", item + 1))
                .add("response", response)
                .add("text", "Het college besluit hierover na het advies van de tafel. " + words.wish())
                .add("reasons", words.view())
                .add("answers", answers(item, response))
                .add("followUps", followUps(number, key))
                .add("beforePlatform", true)
                .add("illustrative", true);
        return response.equals("FOLLOWED") ? json : json.add("responseReasons", WHY);
    }

    private static JsonArrayBuilder answers(int item, String response) {
        JsonArrayBuilder answers = Json.createArrayBuilder();
        for (int group = 0; group < CityWords.GROUPS.size(); group++) {
            boolean reserved = group == item;
            JsonObjectBuilder answer = Json.createObjectBuilder()
                    .add("group", CityWords.GROUPS.get(group))
                    .add("response", reserved ? "PARTLY" : response);
            answers.add(reserved || !response.equals("FOLLOWED") ? answer.add("reasons", WHY) : answer);
        }
        return answers;
    }

    private JsonArrayBuilder followUps(int decision, String key) {
        JsonArrayBuilder followUps = Json.createArrayBuilder();
        for (int place = 0; place < FOLLOW_UPS; place++) {
            followUps.add(followUp(decision * FOLLOW_UPS + place, key + "-a" + (place + 1)));
        }
        return followUps;
    }

    private JsonObjectBuilder followUp(int number, String key) {
        boolean late = number % ONE_IN_LATE == 7;
        boolean toCome = number % ONE_IN_TO_COME == 3;
        LocalDate due = toCome
                ? meeting.decidedOn().plusYears(9).plusMonths(6)
                : meeting.decidedOn().plusMonths(3);
        String owner = CityWords.GROUPS.get(number % 3 == 0 ? 1 : 3);
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("key", key)
                .add("text", TASKS.get(number % TASKS.size()))
                .add("owner", owner)
                .add("due", due.toString());
        if (late || toCome) {
            return json;
        }
        return json.add("status", "DONE")
                .add(
                        "updates",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("text", "Het is gedaan; de tafel kreeg er bericht van.")
                                        .add("by", owner)
                                        .add("date", due.minusDays(5).toString())
                                        .add("done", true)));
    }
}
