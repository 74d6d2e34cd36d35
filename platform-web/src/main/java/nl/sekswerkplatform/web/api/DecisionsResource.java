package nl.sekswerkplatform.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.decisions.DecisionService;
import nl.sekswerkplatform.web.api.protocol.Page;
import nl.sekswerkplatform.web.api.protocol.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "decisions",
        description = "What the municipality decided, on which advice, and why it departs from it where it does.")
public class DecisionsResource {
    @Inject
    private DecisionService decisions;

    @GET
    @Operation(operationId = "listDecisions", summary = "The published decisions, newest first")
    public Page<PublicDecision> list(@BeanParam Paging paging) {
        DecisionNumber after = paging.after(DecisionNumber::parse, null);
        return Page.read(after, paging.limit(), decisions::listComplete, Decision::number)
                .map(PublicDecision::of);
    }

    @GET
    @Path("/{key}")
    @Operation(operationId = "getDecision", summary = "One published decision")
    public PublicDecision get(@PathParam("key") String key) {
        DecisionNumber number = DecisionNumber.parse(key).orElseThrow(NotFoundException::new);
        return PublicDecision.of(decisions.get(number));
    }
}
