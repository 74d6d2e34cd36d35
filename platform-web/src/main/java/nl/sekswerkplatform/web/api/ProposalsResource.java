package nl.sekswerkplatform.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.web.api.protocol.Keys;
import nl.sekswerkplatform.web.api.protocol.Page;
import nl.sekswerkplatform.web.api.protocol.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/proposals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "proposals", description = "What members want the table to talk about.")
public class ProposalsResource {
    @Inject
    private ProposalService proposals;

    @GET
    @Operation(operationId = "listProposals", summary = "The proposals, newest first")
    public Page<PublicProposal> list(@BeanParam Paging paging) {
        Integer after = paging.after(Keys::number, null);
        return Page.read(after, paging.limit(), proposals::listComplete, Proposal::number)
                .map(PublicProposal::of);
    }

    @GET
    @Path("/{key}")
    @Operation(operationId = "getProposal", summary = "One proposal")
    public PublicProposal get(@PathParam("key") String key) {
        int number = Keys.number(key).orElseThrow(NotFoundException::new);
        return PublicProposal.of(proposals.get(number));
    }
}
