package nl.sekswerkplatform.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.sekswerkplatform.minutes.Minutes;
import nl.sekswerkplatform.minutes.MinutesService;
import nl.sekswerkplatform.web.api.protocol.Keys;
import nl.sekswerkplatform.web.api.protocol.Page;
import nl.sekswerkplatform.web.api.protocol.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/minutes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "minutes",
        description = "What was said and advised, once the groups confirmed it. The key is the number of the meeting.")
public class MinutesResource {
    @Inject
    private MinutesService minutes;

    @GET
    @Operation(operationId = "listMinutes", summary = "The published minutes, by number of the meeting")
    public Page<PublicMinutes> list(@BeanParam Paging paging) {
        int after = paging.after(Keys::number, 0);
        int most = Math.min(paging.limit(), MinutesService.MOST);
        return Page.read(after, most, minutes::findPublishedAfter, Minutes::meetingNumber)
                .map(PublicMinutes::of);
    }

    @GET
    @Path("/{key}")
    @Operation(operationId = "getMinutes", summary = "The published minutes of one meeting")
    public PublicMinutes get(@PathParam("key") String key) {
        return Keys.number(key)
                .flatMap(minutes::findPublished)
                .map(PublicMinutes::of)
                .orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("/{key}/versions/{version}")
    @Operation(
            operationId = "getMinutesVersion",
            summary = "The minutes of one meeting as they were published at first, or with an erratum")
    public PublicMinutes getVersion(@PathParam("key") String key, @PathParam("version") String version) {
        int wanted = Keys.number(version).orElseThrow(NotFoundException::new);
        Minutes found = Keys.number(key).flatMap(minutes::findPublished).orElseThrow(NotFoundException::new);
        return found.versions().publications().stream()
                .filter(published -> published.number() == wanted)
                .findFirst()
                .map(published -> PublicMinutes.of(found, published))
                .orElseThrow(NotFoundException::new);
    }
}
