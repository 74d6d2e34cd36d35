package nl.sekswerkplatform.publicpolls;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.smallnumbers.CountedQuestion;
import nl.sekswerkplatform.smallnumbers.QuestionsTogether;
import nl.sekswerkplatform.smallnumbers.ShownCount;

/** How often each answer was given so far, apart for each audience; no sheet, nobody, no order. */
final class PollTally {
    /** Beside the audiences: what came in a flood. Only that there is some is ever told. */
    private static final String ASIDE = "ASIDE";

    private final Map<String, List<List<Integer>>> counts;

    private PollTally(Map<String, List<List<Integer>>> counts) {
        this.counts = counts;
    }

    static PollTally empty(PublicPoll poll) {
        Map<String, List<List<Integer>>> counts = new TreeMap<>();
        poll.audiences().forEach(audience -> counts.put(audience, nothing(poll.questions())));
        counts.put(ASIDE, List.of(List.of(0)));
        return new PollTally(counts);
    }

    private static List<List<Integer>> nothing(List<Question> questions) {
        return questions.stream()
                .map(question -> Collections.nCopies(question.rows(), 0))
                .toList();
    }

    void add(String audience, AnswerSheet sheet, List<Question> questions) {
        List<List<Integer>> counted = new ArrayList<>(counts.get(audience));
        sheet.given().forEach((place, answers) -> {
            Question question = questions.get(place - 1);
            List<Integer> rows = new ArrayList<>(counted.get(place - 1));
            answers.forEach(answer -> rows.set(question.rowOf(answer), rows.get(question.rowOf(answer)) + 1));
            counted.set(place - 1, rows);
        });
        counts.put(audience, counted);
    }

    /** One more that is not counted. */
    void setAside() {
        counts.put(ASIDE, List.of(List.of(1)));
    }

    boolean hasSetAside() {
        return counts.get(ASIDE).get(0).get(0) > 0;
    }

    /** What this audience answered is forgotten. */
    void forget(String audience, List<Question> questions) {
        counts.computeIfPresent(audience, (known, before) -> nothing(questions));
    }

    /**
     * What may be told: the groups in the order of the table, and everyone last. Of institutions no more than of others: who
     * answers is promised that nobody sees what.
     */
    PollResults shown(PublicPoll poll, List<StakeholderGroup> table) {
        Map<String, List<List<ShownCount>>> shown = new LinkedHashMap<>();
        Stream.concat(
                        table.stream().filter(group -> poll.asks(group.key())).map(group -> group.key()
                                .value()),
                        Stream.of(PollResults.EVERYONE).filter(counts::containsKey))
                .forEach(audience -> shown.put(audience, shown(counts.get(audience), poll.questions())));
        return new PollResults(shown);
    }

    private static List<List<ShownCount>> shown(List<List<Integer>> counted, List<Question> questions) {
        List<CountedQuestion> together = new ArrayList<>();
        for (int place = 0; place < questions.size(); place++) {
            together.add(new CountedQuestion(questions.get(place).kind() != Question.Kind.SEVERAL, counted.get(place)));
        }
        return QuestionsTogether.shown(together);
    }

    List<List<Integer>> of(String audience) {
        return counts.get(audience);
    }

    String json() {
        JsonObjectBuilder all = Json.createObjectBuilder();
        counts.forEach((audience, questions) -> {
            JsonArrayBuilder written = Json.createArrayBuilder();
            questions.forEach(rows -> written.add(Json.createArrayBuilder(rows)));
            all.add(audience, written);
        });
        return all.build().toString();
    }

    static PollTally parse(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject read = reader.readObject();
            Map<String, List<List<Integer>>> counts = new TreeMap<>();
            read.keySet()
                    .forEach(audience -> counts.put(
                            audience,
                            read.getJsonArray(audience).stream()
                                    .map(rows -> rows.asJsonArray().getValuesAs(JsonNumber::intValue))
                                    .toList()));
            return new PollTally(counts);
        }
    }
}
