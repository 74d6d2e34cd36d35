package nl.sekswerkplatform.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.sekswerkplatform.input.PublishedInput;
import nl.sekswerkplatform.input.PublishedInputService;
import nl.sekswerkplatform.web.api.protocol.Keys;
import nl.sekswerkplatform.web.api.protocol.Page;
import nl.sekswerkplatform.web.api.protocol.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/inputs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "inputs",
        description =
                "What people said without an account, as published; a gap with its reason where something was withheld.")
public class InputsResource {
    @Inject
    private PublishedInputService inputs;

    @GET
    @Operation(operationId = "listInputs", summary = "The published inputs, newest first")
    public Page<PublicInput> list(@BeanParam Paging paging) {
        Integer after = paging.after(Keys::number, null);
        return Page.read(after, paging.limit(), inputs::list, PublishedInput::number)
                .map(PublicInput::of);
    }

    @GET
    @Path("/{key}")
    @Operation(operationId = "getInput", summary = "One published input")
    public PublicInput get(@PathParam("key") String key) {
        int number = Keys.number(key).orElseThrow(NotFoundException::new);
        return PublicInput.of(inputs.get(number));
    }
}
