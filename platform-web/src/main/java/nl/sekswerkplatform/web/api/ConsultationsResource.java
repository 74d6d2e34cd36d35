package nl.sekswerkplatform.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.sekswerkplatform.consultations.ConsultationService;
import nl.sekswerkplatform.consultations.ConsultationSummary;
import nl.sekswerkplatform.web.api.protocol.Keys;
import nl.sekswerkplatform.web.api.protocol.Page;
import nl.sekswerkplatform.web.api.protocol.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/consultations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "consultations", description = "Who was heard before, how, and how many as far as that may be shown.")
public class ConsultationsResource {
    @Inject
    private ConsultationService consultations;

    @GET
    @Operation(operationId = "listConsultations", summary = "The rounds in which people were heard, by number")
    public Page<PublicConsultation> list(@BeanParam Paging paging) {
        int after = paging.after(Keys::number, 0);
        return Page.read(after, paging.limit(), consultations::list, ConsultationSummary::number)
                .map(PublicConsultation::of);
    }

    @GET
    @Path("/{key}")
    @Operation(operationId = "getConsultation", summary = "One round")
    public PublicConsultation get(@PathParam("key") String key) {
        int number = Keys.number(key).orElseThrow(NotFoundException::new);
        return consultations.list(number - 1, 1).stream()
                .filter(round -> round.number() == number)
                .map(PublicConsultation::of)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
