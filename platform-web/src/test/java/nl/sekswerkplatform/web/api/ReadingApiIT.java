package nl.sekswerkplatform.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nl.sekswerkplatform.web.testing.Polls;
import nl.sekswerkplatform.web.testing.Reader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingApiIT {
    private static final String API = "/api/v1";

    /** The demo has none of these, and one with a result is wanted. */
    @BeforeAll
    static void aPollIsCounted() throws InterruptedException {
        Polls.count(Polls.open("residents", "Peiling van een test, voor de API", true));
    }

    @ParameterizedTest
    @CsvSource({
        "groups,key",
        "pilots,key",
        "proposals,number",
        "meetings,number",
        "minutes,meeting",
        "decisions,number",
        "follow-ups,key",
        "inputs,number",
        "consultations,number",
        "polls,number",
        "parity,period"
    })
    void leadsThroughEachListAndToEachOfItsItems(String list, String key) {
        List<String> one = pages(list, 1, key);
        assertFalse(one.isEmpty(), "the demo has some " + list);
        assertEquals(one.size(), new HashSet<>(one).size(), "no repeats");
        List<String> inOne = pages(list, 100, key);
        inOne.retainAll(one); // something may have been published in between
        assertEquals(one, inOne);
        for (String item : one) {
            HttpResponse<String> answer = Reader.gets(API + "/" + list + "/" + item);
            assertEquals(200, answer.statusCode());
            assertEquals(item, text(Reader.json(answer).get(key)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "groups",
                "pilots",
                "proposals",
                "meetings",
                "minutes",
                "decisions",
                "follow-ups",
                "inputs",
                "consultations",
                "polls",
                "parity"
            })
    void answersWithTheFieldsThatItsDescriptionPromises(String list) {
        Promise promise = new Promise(Reader.json(Reader.gets(API + "/openapi.json")));
        JsonObject page = Reader.json(Reader.gets(API + "/" + list));
        promise.requireKept(page, "/" + list);
        assertFalse(page.toString().contains("\"place\""));
        String key = text(page.getJsonArray("items").getJsonObject(0).get(keyName(list)));
        promise.requireKept(Reader.json(Reader.gets(API + "/" + list + "/" + key)), "/" + list + "/{key}");
    }

    @ParameterizedTest
    @CsvSource({
        "/groups?limit=0,400",
        "/groups?limit=101,400",
        "/groups?limit=many,400",
        "/groups?limit=1&limit=2,400",
        "/groups?after=nobody,400",
        "/decisions?after=12,400",
        "/meetings?pilot=thuiswerken,400",
        "/meetings/1?limit=3,400",
        "/meetings/,404",
        "/meetings/999999,404",
        "/meetings/one,404",
        "/decisions/2023-999,404",
        "/minutes/999999,404",
        "/groups/No-Such-Key,404",
        "/parity/2026,404",
        "/polls/99999,404",
        "/polls/one,404",
        "/polls?after=one,400",
        "/nothing,404"
    })
    void saysWhyThereIsNoAnswer(String address, int status) {
        requireProblem(Reader.gets(API + address), status);
    }

    @Test
    void onlyReads() {
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            HttpResponse<String> answer = Reader.asks(method, API + "/groups");
            requireProblem(answer, 405);
            assertTrue(answer.headers().firstValue("Allow").orElse("").contains("GET"));
        }
    }

    @Test
    void answersOnlyWithWhatItCanWrite() {
        assertEquals(200, Reader.gets(API + "/groups").statusCode());
        requireProblem(Reader.gets(API + "/groups", "Accept", "text/html"), 406);
        assertEquals(
                200, Reader.gets(API + "/groups", "Accept", "application/json").statusCode());
    }

    @Test
    void isNotSentAgainToWhoHasIt() {
        HttpResponse<String> first = Reader.gets(API + "/groups");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = Reader.gets(API + "/groups", "If-None-Match", tag);
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        requireHeaders(again);
    }

    private static void requireProblem(HttpResponse<String> answer, int status) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElseThrow());
        JsonObject problem = Reader.json(answer);
        assertEquals(status, problem.getInt("status"));
        assertFalse(problem.getString("title").isBlank());
        assertFalse(problem.getString("detail").isBlank());
        assertFalse(problem.getString("type").isBlank());
        requireHeaders(answer);
    }

    private static void requireHeaders(HttpResponse<String> answer) {
        assertEquals("1.0.0", answer.headers().firstValue("API-Version").orElseThrow());
        assertEquals(List.of("*"), answer.headers().allValues("Access-Control-Allow-Origin"));
        assertEquals(
                "nosniff", answer.headers().firstValue("X-Content-Type-Options").orElseThrow());
    }

    private static List<String> pages(String list, int limit, String key) {
        List<String> seen = new ArrayList<>();
        String next = null;
        do {
            String after = next == null ? "" : "&after=" + next;
            HttpResponse<String> answer = Reader.gets(API + "/" + list + "?limit=" + limit + after);
            requireHeaders(answer);
            JsonObject page = Reader.json(answer);
            page.getJsonArray("items")
                    .forEach(item -> seen.add(text(item.asJsonObject().get(key))));
            next = page.isNull("next") ? null : page.getString("next");
        } while (next != null);
        return seen;
    }

    private static String keyName(String list) {
        return switch (list) {
            case "groups", "pilots", "follow-ups" -> "key";
            case "minutes" -> "meeting";
            case "parity" -> "period";
            default -> "number";
        };
    }

    private static String text(JsonValue key) {
        return key instanceof JsonString word ? word.getString() : key.toString();
    }
}
