package nl.sekswerkplatform.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A member of the demo who uses what hangs on keys: her code, her group's room, an election, the screening. */
final class TableUser {
    static final String WORDS = "Alleen onder ons, en dat blijft zo";

    private static final Pattern FIELD =
            Pattern.compile("<(?:input|textarea|select)\\b[^>]*\\bname=\"([^\"]+)\"[^>]*>");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

    private final int port;
    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new SecureEverywhere())
            .build();

    private TableUser(int port) {
        this.port = port;
    }

    static TableUser signedIn(int port, String code) throws Exception {
        TableUser user = new TableUser(port);
        HttpResponse<String> answer = user.sends("/login", Map.of("code", code));
        assertEquals(302, answer.statusCode(), answer::body);
        return user;
    }

    void saysInHerRoom() throws Exception {
        assertEquals(
                302,
                sends("/members/rooms/begin", Map.of("title", WORDS, "text", WORDS))
                        .statusCode());
        assertTrue(readsHerRoom());
    }

    boolean readsHerRoom() throws Exception {
        return gets("/members/rooms/list").body().contains(WORDS);
    }

    void standsForAMandate() throws Exception {
        HttpResponse<String> begun = sends("/members/elections/begin", Map.of("mandate", "SECRETARY", "seats", "1"));
        assertEquals(302, begun.statusCode());
        String election = begun.headers().firstValue("Location").orElseThrow();
        sends(URI.create(election).getPath(), Map.of("statement", WORDS));
        assertTrue(stands());
    }

    boolean stands() throws Exception {
        Matcher election = Pattern.compile("/members/elections/election/[0-9a-f-]{36}")
                .matcher(gets("/members/elections/list").body());
        assertTrue(election.find());
        return gets(election.group()).body().contains(WORDS);
    }

    /** True when a text waits for her to be read. */
    boolean screens(String text) throws Exception {
        return gets("/members/input/screening").body().contains(text);
    }

    private HttpResponse<String> gets(String path) throws Exception {
        HttpResponse<String> answer = browser.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), path);
        assertFalse(answer.body().contains("Exception"));
        return answer;
    }

    /** Fills in the first form of the page and presses its first button. */
    private HttpResponse<String> sends(String path, Map<String, String> typed) throws Exception {
        String page = gets(path).body();
        int main = page.indexOf("<main");
        String form = page.substring(page.indexOf("<form", main), page.indexOf("</form>", main));
        Map<String, String> fields = new LinkedHashMap<>();
        boolean pressed = false;
        Matcher field = FIELD.matcher(form);
        while (field.find()) {
            boolean isButton = field.group().contains("type=\"submit\"");
            if (!isButton || !pressed) {
                fields.put(field.group(1), value(field, typed));
            }
            pressed |= isButton;
        }
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                .append(encoded(name))
                .append('=')
                .append(encoded(value)));
        return browser.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String value(Matcher field, Map<String, String> typed) {
        String name = field.group(1).replaceAll(".*:", "");
        Matcher value = VALUE.matcher(field.group());
        return typed.getOrDefault(name, value.find() ? value.group(1) : "");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(60));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A member's cookie is for TLS, or for this machine, as browsers have it. */
    private static final class SecureEverywhere extends CookieManager {
        @Override
        public Map<String, java.util.List<String>> get(URI uri, Map<String, java.util.List<String>> headers)
                throws java.io.IOException {
            return super.get(URI.create(uri.toString().replaceFirst("^http:", "https:")), headers);
        }
    }
}
