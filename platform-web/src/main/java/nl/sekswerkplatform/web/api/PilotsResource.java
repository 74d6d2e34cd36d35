package nl.sekswerkplatform.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.sekswerkplatform.observations.ObservationService;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.pilots.PilotSummary;
import nl.sekswerkplatform.plans.PlanService;
import nl.sekswerkplatform.signals.SignalService;
import nl.sekswerkplatform.stages.StageService;
import nl.sekswerkplatform.web.api.protocol.Keys;
import nl.sekswerkplatform.web.api.protocol.Page;
import nl.sekswerkplatform.web.api.protocol.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/pilots")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "pilots", description = "What is tried for a while, by which criteria it is judged, and what was observed.")
public class PilotsResource {
    @Inject
    private PilotService pilots;

    @Inject
    private StageService stages;

    @Inject
    private PlanService plans;

    @Inject
    private ObservationService observations;

    @Inject
    private SignalService signals;

    @GET
    @Operation(operationId = "listPilots", summary = "The pilots, by key")
    public Page<ListedPilot> list(@BeanParam Paging paging) {
        String after = paging.after(Keys::word, null);
        return Page.read(after, paging.limit(), pilots::list, PilotSummary::key).map(ListedPilot::of);
    }

    @GET
    @Path("/{key}")
    @Operation(
            operationId = "getPilot",
            summary = "One pilot, with its steps, conditions, plans, criteria, observations and signals")
    public PublicPilot get(@PathParam("key") String key) {
        String known = Keys.word(key).orElseThrow(NotFoundException::new);
        return PublicPilot.of(
                pilots.get(known),
                stages.ofPilot(known),
                plans.ofPilot(known),
                observations.editionsOfPilot(known),
                signals.ofPilot(known));
    }
}
