package nl.sekswerkplatform.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import nl.sekswerkplatform.followups.FollowUp;
import nl.sekswerkplatform.followups.FollowUpKey;
import nl.sekswerkplatform.followups.FollowUpService;
import nl.sekswerkplatform.web.api.protocol.Page;
import nl.sekswerkplatform.web.api.protocol.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/follow-ups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "follow-ups", description = "Who does what by when because of a decision, and how it goes.")
public class FollowUpsResource {
    @Inject
    private FollowUpService followUps;

    @Inject
    private Clock clock;

    @GET
    @Operation(operationId = "listFollowUps", summary = "The follow-ups, those of the newest decision first")
    public Page<PublicFollowUp> list(@BeanParam Paging paging) {
        FollowUpKey after = paging.after(FollowUpKey::parse, null);
        LocalDate today = LocalDate.now(clock);
        return Page.read(after, paging.limit(), followUps::listComplete, FollowUp::key)
                .map(followUp -> PublicFollowUp.of(followUp, today));
    }

    @GET
    @Path("/{key}")
    @Operation(operationId = "getFollowUp", summary = "One follow-up")
    public PublicFollowUp get(@PathParam("key") String key) {
        FollowUpKey known = FollowUpKey.parse(key).orElseThrow(NotFoundException::new);
        return PublicFollowUp.of(followUps.get(known), LocalDate.now(clock));
    }
}
