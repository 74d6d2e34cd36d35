package nl.sekswerkplatform.web.members;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import nl.sekswerkplatform.admission.BatchContent;
import nl.sekswerkplatform.admission.BatchFile;
import nl.sekswerkplatform.admission.SignedBatch;
import nl.sekswerkplatform.codes.ArgonCost;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.codes.CodeStretching;
import nl.sekswerkplatform.groups.Admission;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.web.testing.RunningPlatform;
import nl.sekswerkplatform.web.testing.VouchingBody;

/** Printer and vouching body of the operators, who have no members in the demo. */
final class Cards {
    private static final CodeStretching PRINTER = new CodeStretching("localhost", new ArgonCost(1024, 1, 1));

    private Cards() {}

    /** Prints, signs and registers a batch of one. */
    static Code draw(Admission admission) throws IOException, InterruptedException {
        Code card = Code.random(new SecureRandom());
        BatchContent batch = new BatchContent(
                new GroupKey("operators"), admission, Set.of(), "Ons huis", List.of(PRINTER.cardHash(card)));
        HttpResponse<String> answer = handIn(BatchFile.signed(new SignedBatch(batch, VouchingBody.sign(batch))));
        assertEquals(200, answer.statusCode(), answer.body());
        return card;
    }

    static HttpResponse<String> handIn(String batch) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(RunningPlatform.address() + "/admission/batches"))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .POST(BodyPublishers.ofString(batch))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
