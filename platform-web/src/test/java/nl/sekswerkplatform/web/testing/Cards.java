package nl.sekswerkplatform.web.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.sekswerkplatform.admission.BatchContent;
import nl.sekswerkplatform.admission.BatchFile;
import nl.sekswerkplatform.admission.SignedBatch;
import nl.sekswerkplatform.codes.ArgonCost;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.codes.CodeStretching;
import nl.sekswerkplatform.groups.GroupKey;

/** Printer and vouching body of the operators, who have no members in the demo. */
public final class Cards {
    private static final CodeStretching PRINTER = new CodeStretching("localhost", new ArgonCost(1024, 1, 1));

    private Cards() {}

    /** Prints, signs and registers a batch of one, whose account is active at once. */
    public static Code draw() throws IOException, InterruptedException {
        Code card = print(1).get(0);
        HttpResponse<String> answer = handIn(signed(List.of(card), null));
        assertEquals(200, answer.statusCode(), answer.body());
        return card;
    }

    public static List<Code> print(int cards) {
        SecureRandom random = new SecureRandom();
        return Stream.generate(() -> Code.random(random)).limit(cards).toList();
    }

    /** The file of a batch as its vouching body hands it in. */
    public static String signed(List<Code> cards, LocalDate opens) throws IOException {
        BatchContent batch = new BatchContent(
                new GroupKey("operators"),
                opens,
                Set.of(),
                "Ons huis",
                cards.stream().map(PRINTER::cardHash).toList());
        return BatchFile.signed(new SignedBatch(batch, VouchingBody.sign(batch)));
    }

    public static HttpResponse<String> handIn(String batch) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(RunningPlatform.address() + "/admission/batches"))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .POST(BodyPublishers.ofString(batch))
                .build();
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, BodyHandlers.ofString());
    }
}
