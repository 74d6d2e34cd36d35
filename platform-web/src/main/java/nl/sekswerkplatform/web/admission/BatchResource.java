package nl.sekswerkplatform.web.admission;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import nl.sekswerkplatform.admission.AdmissionService;
import nl.sekswerkplatform.admission.BatchFile;
import nl.sekswerkplatform.admission.SignedBatch;
import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.shared.NotFound;
import nl.sekswerkplatform.web.Language;
import nl.sekswerkplatform.web.Refusals;

/** Takes a signed batch from whoever brings it: the signature is what counts. Handing in the same one again is fine. */
@Path("/")
public class BatchResource {
    private static final int TOO_LARGE = 413;
    private static final int REFUSED = 422;

    @Inject
    private AdmissionService admissions;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(InputStream body, @Context HttpServletRequest request) throws IOException {
        byte[] bytes = body.readNBytes(BatchFile.LONGEST + 1);
        if (bytes.length > BatchFile.LONGEST) {
            return problem(TOO_LARGE, "Too large");
        }
        try {
            SignedBatch batch = BatchFile.signed(new String(bytes, StandardCharsets.UTF_8));
            admissions.register(batch);
            return Response.ok(registered(batch), MediaType.APPLICATION_JSON_TYPE)
                    .build();
        } catch (DomainException refusal) {
            return problem(
                    refusal instanceof NotFound ? 404 : REFUSED, Refusals.sentence(refusal, Language.of(request)));
        }
    }

    private static String registered(SignedBatch batch) {
        return Json.createObjectBuilder()
                .add("group", batch.content().group().value())
                .add("cards", batch.content().cards().size())
                .build()
                .toString();
    }

    private static Response problem(int status, String title) {
        JsonObject problem = Json.createObjectBuilder()
                .add("title", title)
                .add("status", status)
                .build();
        return Response.status(status)
                .type("application/problem+json")
                .entity(problem.toString())
                .build();
    }
}
