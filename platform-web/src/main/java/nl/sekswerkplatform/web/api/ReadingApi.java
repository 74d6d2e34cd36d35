package nl.sekswerkplatform.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import nl.sekswerkplatform.web.api.protocol.ApiHeaders;
import nl.sekswerkplatform.web.api.protocol.DescriptionResource;
import nl.sekswerkplatform.web.api.protocol.JsonForm;
import nl.sekswerkplatform.web.api.protocol.Problem;
import nl.sekswerkplatform.web.api.protocol.ProblemMapper;
import nl.sekswerkplatform.web.api.protocol.RequestCheck;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** All that can be read. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Sekswerkplatform",
                        version = ApiHeaders.VERSION,
                        description = "What the table publishes, to read. Every field is always there, null where there"
                                + " is nothing to say. A field named after another list holds a key of that list."
                                + " Numbers of people are shown as on the pages: small ones are not.",
                        license = @License(name = "EUPL-1.2", url = "https://eupl.eu/1.2/nl/")),
        components =
                @Components(
                        headers =
                                @Header(
                                        name = "API-Version",
                                        description = "The version of this API.",
                                        schema = @Schema(type = SchemaType.STRING, example = ApiHeaders.VERSION)),
                        responses =
                                @APIResponse(
                                        name = "Problem",
                                        description = "Why there is no answer.",
                                        headers = @Header(name = "API-Version", ref = "API-Version"),
                                        content =
                                                @Content(
                                                        mediaType = "application/problem+json",
                                                        schema = @Schema(implementation = Problem.class)))))
public class ReadingApi extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                GroupsResource.class,
                PilotsResource.class,
                ProposalsResource.class,
                MeetingsResource.class,
                MinutesResource.class,
                DecisionsResource.class,
                FollowUpsResource.class,
                InputsResource.class,
                ConsultationsResource.class,
                PollsResource.class,
                ParityResource.class,
                DescriptionResource.class,
                JsonForm.class,
                ProblemMapper.class,
                RequestCheck.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.response.setStatusOverSendError",
                true,
                "jersey.config.server.wadl.disableWadl",
                true);
    }
}
