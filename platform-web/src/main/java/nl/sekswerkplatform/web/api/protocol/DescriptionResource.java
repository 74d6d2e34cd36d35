package nl.sekswerkplatform.web.api.protocol;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Says what the API can be asked. */
@Path("/openapi.json")
public class DescriptionResource {
    @Inject
    private Description description;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public String get() {
        return description.text();
    }
}
