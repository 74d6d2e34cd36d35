package nl.sekswerkplatform.cities;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A week of an invented city: what people said, ten proposals that take it up, the meeting that spoke about five of them, the
 * decisions that followed and who does what. All of it about one pilot, so that the thread of a pilot grows long.
 */
record CityMeeting(CitySize size, int number) {
    static final int PROPOSALS = 10;
    static final int ITEMS = 5;

    private static final LocalDate FIRST = LocalDate.of(2018, 3, 6);
    private static final int DAYS_BETWEEN = 7;
    private static final int DAYS_TO_DECIDE = 14;
    private static final int ONE_IN_WITHHELD = 50;
    private static final int TENTHS = 10;
    private static final List<String> REASONS = List.of("IDENTIFIES_SOMEONE", "OFF_SUBJECT", "UNREADABLE");
    private static final List<String> PURPOSES = List.of("ADVISE", "ADVISE", "DISCUSS", "DECIDE");

    String key() {
        return "stad-overleg-" + (number + 1);
    }

    /** The file that brings all of it. */
    String dossier() {
        CityWords words = new CityWords(number + 1L);
        int from = size.inputsUntil(number);
        int until = size.inputsUntil(number + 1);
        JsonArrayBuilder inputs = Json.createArrayBuilder();
        for (int input = from; input < until; input++) {
            inputs.add(input(input, words));
        }
        JsonArrayBuilder proposals = Json.createArrayBuilder();
        for (int proposal = 0; proposal < PROPOSALS; proposal++) {
            proposals.add(proposal(proposal, from, until, words));
        }
        JsonObjectBuilder meeting = meeting(words);
        return CityDossier.head()
                .add("inputs", inputs)
                .add("proposals", proposals)
                .add("meetings", Json.createArrayBuilder().add(meeting))
                .add("decisions", new CityDecisions(this).all(words))
                .build()
                .toString();
    }

    String pilot() {
        return CityPilot.key(number % size.pilots());
    }

    LocalDate decidedOn() {
        return date().plusDays(DAYS_TO_DECIDE);
    }

    String title(int item) {
        return CityWords.pilot(number % size.pilots()) + ": " + new CityWords(0).subject(number + item);
    }

    private LocalDate date() {
        return FIRST.plusDays((long) number * DAYS_BETWEEN);
    }

    /** The last tenth of the years: what was not on an agenda is open still. */
    private boolean isRecent() {
        return number >= size.meetings() - Math.max(1, size.meetings() / TENTHS);
    }

    private JsonObjectBuilder input(int input, CityWords words) {
        LocalDate said = date().minusDays(DAYS_BETWEEN);
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("key", inputKey(input))
                .add(
                        "week",
                        "%d-W%02d"
                                .formatted(
                                        said.get(IsoFields.WEEK_BASED_YEAR),
                                        said.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)))
                .add("illustrative", true)
                .add("beforePlatform", true);
        String text = words.input();
        return input % ONE_IN_WITHHELD == ONE_IN_WITHHELD - 1
                ? json.add("withheld", words.pick(REASONS))
                : json.add("asGroup", words.group()).add("pilot", pilot()).add("text", text);
    }

    private JsonObjectBuilder proposal(int proposal, int from, int until, CityWords words) {
        JsonArrayBuilder taken = Json.createArrayBuilder();
        for (int input = from + proposal; input < until; input += PROPOSALS) {
            taken.add(inputKey(input));
        }
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("key", proposalKey(proposal))
                .add("by", CityWords.GROUPS.get((number + proposal) % CityWords.GROUPS.size()))
                .add("title", title(proposal))
                .add("question", "Wat adviseert de tafel? " + words.view())
                .add("purpose", words.pick(PURPOSES))
                .add("minutes", 10 + 5 * words.below(5))
                .add("pilot", pilot())
                .add("inputs", taken)
                .add("illustrative", true);
        if (proposal < ITEMS) {
            return json.add("state", "PLACED").add("meeting", key());
        }
        if (proposal == ITEMS) {
            return json.add("state", "MERGED").add("into", proposalKey(0));
        }
        return isRecent() ? json : json.add("state", "WITHDRAWN");
    }

    private JsonObjectBuilder meeting(CityWords words) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        for (int item = 0; item < ITEMS; item++) {
            items.add(item(item, words));
        }
        int groups = CityWords.GROUPS.size();
        return Json.createObjectBuilder()
                .add("key", key())
                .add("title", "Overleg " + (number + 1) + " van een verzonnen stad")
                .add("date", date().toString())
                .add("start", "19:00")
                .add("minutesAvailable", 120)
                .add("chair", CityWords.GROUPS.get(number % groups))
                .add("secretary", CityWords.GROUPS.get((number + 1) % groups))
                .add("attendance", byGroup(group -> Json.createValue(10 + (number + group) % groups)))
                .add("items", items)
                .add("illustrative", true)
                .add("beforePlatform", true);
    }

    private JsonObjectBuilder item(int item, CityWords words) {
        return Json.createObjectBuilder()
                .add("key", key() + "-" + (item + 1))
                .add("title", title(item))
                .add("by", CityWords.GROUPS.get((number + item) % CityWords.GROUPS.size()))
                .add("purpose", "ADVISE")
                .add("minutes", 20)
                .add("pilot", pilot())
                .add("proposal", proposalKey(item))
                .add("summary", "De tafel sprak over wat mensen schreven. " + words.view() + " " + words.view())
                .add("advice", words.wish())
                .add("views", byGroup(group -> Json.createValue(words.view())))
                .add("consent", byGroup(group -> Json.createValue(group == item ? "RESERVATION" : "CONSENT")));
    }

    private static JsonObjectBuilder byGroup(IntFunction<JsonValue> said) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        for (int group = 0; group < CityWords.GROUPS.size(); group++) {
            json.add(CityWords.GROUPS.get(group), said.apply(group));
        }
        return json;
    }

    private static String inputKey(int input) {
        return "stad-inbreng-" + (input + 1);
    }

    private String proposalKey(int proposal) {
        return "stad-voorstel-" + (number * PROPOSALS + proposal + 1);
    }
}
