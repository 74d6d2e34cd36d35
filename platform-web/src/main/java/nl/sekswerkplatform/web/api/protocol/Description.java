package nl.sekswerkplatform.web.api.protocol;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.sekswerkplatform.web.Origin;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The OpenAPI description: built from the code, completed with who runs this platform and where. */
@ApplicationScoped
public class Description {
    private static final String BUILT = "/openapi.json";

    @Inject
    private Origin origin;

    @Inject
    @ConfigProperty(name = "platform.contact", defaultValue = "The secretary of the table")
    private String contact;

    private String text;

    @PostConstruct
    void complete() {
        text = complete(built(), contact, origin.absolute("/api/v1")).toString();
    }

    public String text() {
        return text;
    }

    static JsonObject built() {
        try (InputStream stream = Description.class.getResourceAsStream(BUILT);
                JsonReader reader = Json.createReader(stream)) {
            return reader.readObject();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static JsonObject complete(JsonObject built, String contact, String server) {
        JsonArray servers = Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("url", server))
                .build();
        return Json.createPatchBuilder()
                .add(
                        "/info/contact",
                        Json.createObjectBuilder().add("name", contact).build())
                .add("/servers", servers)
                .build()
                .apply(built);
    }
}
