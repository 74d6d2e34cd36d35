package nl.sekswerkplatform.web.testing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A program that reads what the platform publishes for programs. */
public final class Reader {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Reader() {}

    /** @param headers names and values by turns */
    public static HttpResponse<String> gets(String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(RunningPlatform.address() + address));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return sends(request);
    }

    public static HttpResponse<String> asks(String method, String address) {
        return sends(HttpRequest.newBuilder(URI.create(RunningPlatform.address() + address))
                .method(method, HttpRequest.BodyPublishers.noBody()));
    }

    public static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private static HttpResponse<String> sends(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }
}
