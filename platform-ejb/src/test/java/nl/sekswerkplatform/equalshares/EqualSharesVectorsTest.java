package nl.sekswerkplatform.equalshares;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sekswerkplatform.equalshares.Composition.Phase;
import nl.sekswerkplatform.equalshares.Composition.Placement;
import nl.sekswerkplatform.equalshares.Composition.Purchase;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published vectors, which an independent implementation agrees with. */
class EqualSharesVectorsTest {

    private static Stream<Named<JsonObject>> vectors() throws IOException {
        try (InputStream file = EqualSharesVectorsTest.class.getResourceAsStream("/vectors/equal-shares.json");
                var reader = Json.createReader(file)) {
            return reader.readObject().getJsonArray("cases").getValuesAs(JsonObject.class).stream()
                    .map(vector -> Named.of(vector.getString("name"), vector))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void buysInTheFirstRunWhatTheVectorSays(JsonObject vector) {
        JsonObject expected = vector.getJsonObject("expect");
        List<Purchase> firstRun = compose(vector).firstRun();
        assertAll(
                () -> assertEquals(
                        strings(expected.getJsonArray("mes")),
                        firstRun.stream().map(Purchase::item).toList()),
                () -> assertEquals(
                        strings(expected.getJsonArray("rho")),
                        firstRun.stream().map(p -> shown(p.rho())).toList()),
                () -> assertEquals(
                        payments(expected.getJsonObject("payments")),
                        firstRun.stream()
                                .collect(Collectors.toMap(Purchase::item, purchase -> shown(purchase.payments())))),
                () -> assertEquals(
                        expected.getJsonObject("cost").getInt("mes"),
                        minutes(vector, firstRun.stream().map(Purchase::item).toList())));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void keepsTheAddOneStepThatTheVectorSays(JsonObject vector) {
        JsonObject expected = vector.getJsonObject("expect").getJsonObject("addOne");
        Composition composition = compose(vector);
        List<String> paid = items(composition, Set.of(Phase.SHARES));
        assertAll(
                () -> assertEquals(expected.getInt("k"), composition.extra()),
                () -> assertEquals(strings(expected.getJsonArray("chosen")), paid),
                () -> assertEquals(
                        expected.getString("stop").toUpperCase(),
                        composition.stop().name()),
                () -> assertEquals(
                        vector.getJsonObject("expect").getJsonObject("cost").getInt("addOne"), minutes(vector, paid)));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void endsWithTheAgendaThatTheVectorSays(JsonObject vector) {
        JsonObject expected = vector.getJsonObject("expect");
        List<String> placed = items(compose(vector), Set.of(Phase.values()));
        assertAll(
                () -> assertEquals(strings(expected.getJsonArray("final")), placed),
                () -> assertEquals(expected.getJsonObject("cost").getInt("final"), minutes(vector, placed)));
    }

    private static Composition compose(JsonObject vector) {
        Map<String, List<Set<String>>> ballots = new HashMap<>();
        for (JsonObject ballot : vector.getJsonArray("ballots").getValuesAs(JsonObject.class)) {
            ballots.computeIfAbsent(ballot.getString("group"), group -> new ArrayList<>())
                    .add(Set.copyOf(strings(ballot.getJsonArray("approves"))));
        }
        List<Candidate> candidates = vector.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> new Candidate(item.getString("id"), item.getInt("minutes")))
                .toList();
        return new EqualShares(vector.getInt("minutes"), strings(vector.getJsonArray("groups")))
                .compose(candidates, ballots);
    }

    private static List<String> items(Composition composition, Set<Phase> phases) {
        return composition.placements().stream()
                .filter(p -> phases.contains(p.phase()))
                .map(Placement::item)
                .toList();
    }

    private static int minutes(JsonObject vector, List<String> ids) {
        return vector.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(item -> ids.contains(item.getString("id")))
                .mapToInt(item -> item.getInt("minutes"))
                .sum();
    }

    private static List<String> strings(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }

    private static Map<String, Map<String, String>> payments(JsonObject expected) {
        Map<String, Map<String, String>> payments = new TreeMap<>();
        expected.forEach((item, byGroup) -> payments.put(
                item,
                byGroup.asJsonObject().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> ((JsonString) entry.getValue()).getString()))));
        return payments;
    }

    private static Map<String, String> shown(Map<String, BigFraction> payments) {
        return payments.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> shown(entry.getValue())));
    }

    private static String shown(BigFraction fraction) {
        return fraction.getNumerator() + "/" + fraction.getDenominator();
    }
}
