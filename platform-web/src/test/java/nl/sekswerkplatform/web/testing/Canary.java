package nl.sekswerkplatform.web.testing;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A visitor whose every word and header carries a mark that is found again wherever it is kept. */
public final class Canary {
    private static final List<String> HEADERS = List.of(
            "User-Agent",
            "X-Forwarded-For",
            "X-Real-IP",
            "Forwarded",
            "Referer",
            "Accept-Language",
            "Cookie",
            "X-Request-Id",
            "Traceparent",
            "Authorization");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String mark = "kanarie" + UUID.randomUUID().toString().replace("-", "");
    private final List<HttpResponse<String>> answers = new ArrayList<>();
    private String page = "";

    /** What nobody wrote before. */
    public String mark() {
        return mark;
    }

    public Canary opens(String address) {
        return sends(request(address).GET());
    }

    /** Sends a form: names and values, by turns. */
    public Canary posts(String address, String... fields) {
        String body = pairs(fields).stream()
                .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return posts(address, "application/x-www-form-urlencoded", body);
    }

    /** The same as a browser sends a form with files. */
    public Canary postsInParts(String address, String... fields) {
        String body = pairs(fields).stream()
                .map(pair -> "--b\r\nContent-Disposition: form-data; name=\"" + pair.getKey() + "\"; filename=\"" + mark
                        + "\"\r\nContent-Type: text/plain\r\n\r\n" + pair.getValue() + "\r\n")
                .collect(Collectors.joining("", "", "--b--\r\n"));
        return posts(address, "multipart/form-data; boundary=b", body);
    }

    public Canary posts(String address, String type, String body) {
        return sends(request(address).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    /** Sends more than the server lets through to the platform; it answers itself, or cuts the line. */
    public Canary floods(String address) {
        String much = "text=" + mark.repeat(40_000);
        return says(
                "POST " + address + " HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + much.length() + "\r\nHost: localhost\r\n\r\n" + much);
    }

    /** What no browser says; the answer does not matter. */
    public Canary says(String start) {
        URI platform = URI.create(RunningPlatform.address());
        try (Socket line = new Socket(platform.getHost(), platform.getPort())) {
            String all = start + "\r\nHost: localhost\r\nUser-Agent: " + mark + "\r\nConnection: close\r\n\r\n";
            line.getOutputStream().write(all.getBytes(StandardCharsets.ISO_8859_1));
            line.getInputStream().readAllBytes();
        } catch (IOException cut) {
            return this;
        }
        return this;
    }

    /** The part of the page before her that the pattern's first group finds. */
    public String reads(String pattern) {
        Matcher found = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
        if (!found.find()) {
            throw new AssertionError("not on the page: " + pattern + "\n" + page);
        }
        return found.group(1);
    }

    public List<HttpResponse<String>> answers() {
        return List.copyOf(answers);
    }

    private HttpRequest.Builder request(String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(RunningPlatform.address() + address));
        HEADERS.forEach(header -> request.header(header, "Cookie".equals(header) ? "JSESSIONID=" + mark : mark));
        return request;
    }

    private Canary sends(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            answers.add(answer);
            page = answer.body();
            return this;
        } catch (IOException failed) {
            throw new AssertionError("no answer", failed);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopping);
        }
    }

    private static List<Map.Entry<String, String>> pairs(String... fields) {
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            pairs.add(Map.entry(fields[i], fields[i + 1]));
        }
        return pairs;
    }
}
