package nl.sekswerkplatform.cities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CityDossierTest {
    private static final List<String> LISTS = List.of("inputs", "proposals", "meetings", "decisions", "observations");

    /** It does not change by itself: who measured before can measure the same again. */
    @Test
    void isTheSameWordForWordEachTime() {
        assertEquals(digest(CitySize.VILLAGE), digest(CitySize.VILLAGE));
        assertEquals("7f0b00c56bbdddc73ba2d3241068b3389c8b6880444998b2a4aa59aa87c218d1", digest(CitySize.VILLAGE));
    }

    @Test
    void aTownHasWhatItPromises() {
        assertEquals(
                Map.of(
                        "pilots", 2,
                        "indicators", 20,
                        "observations", 20 * 36,
                        "inputs", 2_000,
                        "proposals", 300,
                        "meetings", 30,
                        "items", 150,
                        "decisions", 150,
                        "followUps", 300),
                counts(CitySize.TOWN));
        assertEquals(1_000, CitySize.TOWN.members());
    }

    @Test
    void aCityIsTenTowns() {
        CityDossier city = new CityDossier(CitySize.CITY);
        assertEquals(20, city.pilots().size());
        assertEquals(300, city.meetings().size());
        assertEquals(20_000, CitySize.CITY.inputsUntil(300));
        assertEquals(10_000, CitySize.CITY.members());
    }

    /** What the page of a long thread is measured with. */
    @Test
    void thePilotsOfACityHaveThreadsOfAThousandNodes() {
        int newest = 100;
        List<CityMeeting> about = new CityDossier(CitySize.CITY)
                .meetings().stream()
                        .filter(meeting -> meeting.pilot().equals(CityPilot.key(0)))
                        .toList();
        int spoken = newest / CityMeeting.PROPOSALS;
        int inputs = about.stream()
                .skip(about.size() - spoken)
                .flatMap(meeting -> parsed(meeting.dossier()).getJsonArray("proposals").stream())
                .mapToInt(proposal ->
                        proposal.asJsonObject().getJsonArray("inputs").size())
                .sum();
        int decisions = about.size() * CityMeeting.ITEMS;
        int nodes = inputs + newest + spoken * CityMeeting.ITEMS + decisions * (1 + CityDecisions.FOLLOW_UPS);
        assertTrue(nodes >= 1_000, "nodes: " + nodes);
    }

    @Test
    void everythingIsMarkedAsInventedAndNamedOnce() {
        Set<String> keys = new HashSet<>();
        new CityDossier(CitySize.TOWN).files().map(CityDossierTest::parsed).forEach(file -> {
            for (String list : List.of("pilots", "inputs", "proposals", "meetings", "decisions", "observations")) {
                for (JsonValue each : list(file, list)) {
                    JsonObject thing = each.asJsonObject();
                    assertTrue(thing.getBoolean("illustrative"), thing::toString);
                    assertTrue(keys.add(list + " " + thing.getString("key")), thing::toString);
                }
            }
        });
        assertFalse(keys.isEmpty());
    }

    /** Each file is whole: it names nothing of another but a pilot, which comes first. */
    @Test
    void aMeetingNamesOnlyWhatItBrings() {
        JsonObject file = parsed(new CityMeeting(CitySize.CITY, 123).dossier());
        Set<String> inputs = keys(file, "inputs");
        Set<String> taken = new HashSet<>();
        for (JsonValue proposal : file.getJsonArray("proposals")) {
            proposal.asJsonObject()
                    .getJsonArray("inputs")
                    .forEach(input -> taken.add(input.toString().replace("\"", "")));
        }
        assertEquals(inputs, taken);
        Set<String> meetings = keys(file, "meetings");
        file.getJsonArray("decisions")
                .forEach(decision -> assertTrue(meetings.contains(
                        decision.asJsonObject().getJsonObject("minutes").getString("meeting"))));
    }

    private static Set<String> keys(JsonObject file, String list) {
        Set<String> keys = new HashSet<>();
        list(file, list).forEach(each -> keys.add(each.asJsonObject().getString("key")));
        return keys;
    }

    private static Map<String, Integer> counts(CitySize size) {
        Map<String, Integer> counts = new HashMap<>();
        new CityDossier(size).files().map(CityDossierTest::parsed).forEach(file -> {
            LISTS.stream()
                    .filter(file::containsKey)
                    .forEach(list -> counts.merge(list, list(file, list).size(), Integer::sum));
            list(file, "pilots").forEach(pilot -> {
                counts.merge("pilots", 1, Integer::sum);
                list(pilot.asJsonObject(), "criteria")
                        .forEach(criterion -> counts.merge(
                                "indicators",
                                list(criterion.asJsonObject(), "indicators").size(),
                                Integer::sum));
            });
            list(file, "meetings")
                    .forEach(meeting -> counts.merge(
                            "items", list(meeting.asJsonObject(), "items").size(), Integer::sum));
            list(file, "decisions")
                    .forEach(decision -> counts.merge(
                            "followUps",
                            list(decision.asJsonObject(), "followUps").size(),
                            Integer::sum));
        });
        return new TreeMap<>(counts);
    }

    private static JsonArray list(JsonObject of, String name) {
        return of.containsKey(name) ? of.getJsonArray(name) : JsonValue.EMPTY_JSON_ARRAY;
    }

    private static JsonObject parsed(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static String digest(CitySize size) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new CityDossier(size).files().forEach(file -> digest.update(file.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
