package nl.sekswerkplatform.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.sekswerkplatform.parity.ParityService;
import nl.sekswerkplatform.shared.Quarter;
import nl.sekswerkplatform.web.api.protocol.Page;
import nl.sekswerkplatform.web.api.protocol.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/parity")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "parity", description = "Whether each group counts as much as the others, quarter by quarter.")
public class ParityResource {
    @Inject
    private ParityService parity;

    @GET
    @Operation(operationId = "listPeriods", summary = "The quarters of which there are figures, the first one first")
    public Page<ListedPeriod> list(@BeanParam Paging paging) {
        Quarter after = paging.after(Quarter::parse, null);
        return Page.read(after, paging.limit(), this::behind, quarter -> quarter)
                .map(ListedPeriod::of);
    }

    @GET
    @Path("/{key}")
    @Operation(operationId = "getParity", summary = "The figures of one quarter")
    public PublicParity get(@PathParam("key") String key) {
        return PublicParity.of(parity.get(Quarter.parse(key).orElseThrow(NotFoundException::new)));
    }

    private List<Quarter> behind(Quarter last, int most) {
        return parity.findPeriods().stream()
                .filter(quarter -> last == null || quarter.compareTo(last) > 0)
                .limit(most)
                .toList();
    }
}
