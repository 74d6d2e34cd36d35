package nl.sekswerkplatform.web.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Someone who talks to the platform without a browser, signed in or not: quick, and able to send what no page would. */
public final class Caller {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Map<String, String> cookies = new HashMap<>();

    /** Someone without an account. */
    public Caller() {}

    public static Caller ofGroup(String groupKey) {
        Contents.throwAwayDrafts();
        return new Caller().signsIn(RunningPlatform.codeOf(groupKey));
    }

    public Caller signsIn(String code) {
        HttpResponse<String> answer = presses(gets("/login").body(), "/login", Map.of("code", code));
        if (answer.statusCode() != 302 || cookies.isEmpty()) {
            throw new AssertionError("not signed in: " + answer.statusCode());
        }
        return this;
    }

    /** Goes on with the session of somebody's browser. */
    public Caller has(String cookie) {
        keeps(cookie);
        return this;
    }

    public HttpResponse<String> gets(String address) {
        return sends(request(address).GET());
    }

    /** Opens an answer that does not end; close its body after the test. */
    public HttpResponse<InputStream> listens(String address) {
        return sends(request(address).GET(), BodyHandlers.ofInputStream());
    }

    /** @param headers names and values by turns */
    public HttpResponse<String> posts(String address, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + '=' + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        return sends(headers.length == 0 ? request : request.headers(headers));
    }

    /** Fills in the first form of a page and presses its first button. */
    public HttpResponse<String> presses(String page, String address, Map<String, String> values) {
        PageForm form = PageForm.of(page).get(0).with(values);
        return posts(address, form.pressed(form.buttons().get(0)));
    }

    /** Opens a page, fills in its first form and presses its first button. */
    public HttpResponse<String> does(String address, Map<String, String> values) {
        HttpResponse<String> page = gets(address);
        if (page.statusCode() != 200) {
            throw new AssertionError(address + " answered " + page.statusCode());
        }
        return presses(page.body(), address, values);
    }

    /** Proposes an item, and once more when the page stops because something like it was proposed before. */
    public HttpResponse<String> proposes(String title, String question) {
        String address = "/members/proposals/propose";
        Map<String, String> values = Map.of("title", title, "question", question, "minutes", "10");
        HttpResponse<String> answer = does(address, values);
        return answer.statusCode() == 200 && answer.body().contains("class=\"callout\"")
                ? presses(answer.body(), address, values)
                : answer;
    }

    private HttpRequest.Builder request(String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(RunningPlatform.address() + address))
                .timeout(PATIENCE);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + '=' + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> sends(HttpRequest.Builder request) {
        return sends(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> sends(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            HttpResponse<T> answer = CLIENT.send(request.build(), handler);
            answer.headers().allValues("Set-Cookie").forEach(this::keeps);
            return answer;
        } catch (IOException unreachable) {
            throw new AssertionError("no answer", unreachable);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", stopping);
        }
    }

    private void keeps(String cookie) {
        String[] parts = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(parts[0], parts[1]);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
