package nl.sekswerkplatform.launch.admission;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sekswerkplatform.admission.BatchFile;
import nl.sekswerkplatform.admission.SignedBatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "register",
        mixinStandardHelpOptions = true,
        description = "Hands a signed batch to the platform, which tells everyone; again is fine.")
class RegisterCommand extends Step {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern TITLE = Pattern.compile("\"title\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    @Option(names = "--url", required = true, description = "Address of the platform, such as https://overleg.example.")
    private URI url;

    @Parameters(paramLabel = "BATCH", description = "The signed file.")
    private Path file;

    @Override
    void take() throws IOException {
        SignedBatch batch = BatchFile.signed(Files.readString(file));
        HttpResponse<String> answer = post(BatchFile.signed(batch));
        if (answer.statusCode() != 200) {
            throw new IOException("The platform refused (%d): %s".formatted(answer.statusCode(), reason(answer)));
        }
        say(
                "Registered: %d cards for %s.",
                batch.content().cards().size(), batch.content().group());
    }

    private HttpResponse<String> post(String batch) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(url.resolve("/admission/batches"))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofString(batch))
                .build();
        try {
            return HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(PATIENCE)
                    .build()
                    .send(request, BodyHandlers.ofString());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException("Stopped before the platform answered.");
        } catch (IOException unreachable) {
            throw new IOException(url + " does not answer.", unreachable);
        }
    }

    private static String reason(HttpResponse<String> answer) {
        Matcher title = TITLE.matcher(answer.body());
        return title.find() ? title.group(1) : "no reason was given";
    }
}
