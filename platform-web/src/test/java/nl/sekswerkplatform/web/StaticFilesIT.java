package nl.sekswerkplatform.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;
import nl.sekswerkplatform.web.testing.RunningPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Style sheets, icons and scripts arrive packed where a browser takes that, and pages never do. */
class StaticFilesIT {
    @ParameterizedTest
    @CsvSource({
        "/css/site.css,text/css",
        "/css/bare.css,text/css",
        "/css/icon.svg,image/svg+xml",
        "/js/leave.js,javascript"
    })
    void arePackedForWhoTakesThat(String file, String type) throws Exception {
        HttpResponse<byte[]> plain = asks(file, "identity");
        HttpResponse<byte[]> packed = asks(file, "gzip, deflate, br");
        assertEquals(200, packed.statusCode());
        assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElse(""));
        assertEquals("Accept-Encoding", packed.headers().firstValue("Vary").orElse(""));
        assertTrue(packed.headers().firstValue("Content-Type").orElse("").contains(type));
        assertFalse(plain.headers().firstValue("Content-Encoding").isPresent());
        try (var unpacking = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertArrayEquals(plain.body(), unpacking.readAllBytes());
        }
    }

    @Test
    void makeTheStyleOfAPageLight() throws Exception {
        assertTrue(asks("/css/site.css", "gzip").body().length < 8_000);
        assertTrue(asks("/css/bare.css", "gzip").body().length < 3_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gzip;q=0", "br", "identity"})
    void areNotPackedForWhoDoesNot(String takes) throws Exception {
        assertFalse(asks("/css/site.css", takes)
                .headers()
                .firstValue("Content-Encoding")
                .isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/input", "/login"})
    void pagesAreNot(String page) throws Exception {
        assertFalse(asks(page, "gzip").headers().firstValue("Content-Encoding").isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/css/", "/css/none.css", "/css/../WEB-INF/web.xml", "/js/WEB-INF/web.xml", "/css/site.css/x"})
    void nothingElseLiesThere(String path) throws Exception {
        int status = asks(path, "gzip").statusCode();
        assertTrue(status == 404 || status == 400, path + " " + status);
    }

    private static HttpResponse<byte[]> asks(String path, String takes) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(RunningPlatform.address() + path));
        if (!takes.isEmpty()) {
            request.header("Accept-Encoding", takes);
        }
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
