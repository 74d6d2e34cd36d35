package nl.sekswerkplatform.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.sekswerkplatform.publicpolls.PublicPollReading;
import nl.sekswerkplatform.publicpolls.PublicPollService;
import nl.sekswerkplatform.web.api.protocol.Keys;
import nl.sekswerkplatform.web.api.protocol.Page;
import nl.sekswerkplatform.web.api.protocol.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/polls")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "polls",
        description =
                "Questions to groups, each answered once a member; or to everyone, who may have answered more than"
                        + " once. Results as far as they may be shown, once it is counted.")
public class PollsResource {
    @Inject
    private PublicPollService polls;

    @GET
    @Operation(operationId = "listPolls", summary = "The polls, by number")
    public Page<PublicPoll> list(@BeanParam Paging paging) {
        int after = paging.after(Keys::number, 0);
        return Page.read(after, paging.limit(), polls::list, PublicPollReading::number)
                .map(PublicPoll::of);
    }

    @GET
    @Path("/{key}")
    @Operation(operationId = "getPoll", summary = "One poll")
    public PublicPoll get(@PathParam("key") String key) {
        int number = Keys.number(key).orElseThrow(NotFoundException::new);
        return polls.list(number - 1, 1).stream()
                .filter(poll -> poll.number() == number)
                .map(PublicPoll::of)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
