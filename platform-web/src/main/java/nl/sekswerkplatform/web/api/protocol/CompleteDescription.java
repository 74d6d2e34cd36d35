package nl.sekswerkplatform.web.api.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds, when the description is built, what holds for every answer: all fields, the version, the problems. */
public class CompleteDescription implements OASFilter {
    private static final List<String> EVERYWHERE = List.of("400", "406", "500", "503");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        for (Schema schema : api.getComponents().getSchemas().values()) {
            Map<String, Schema> fields = schema.getProperties();
            if (fields != null) {
                schema.setRequired(new ArrayList<>(fields.keySet()));
            }
        }
        api.getPaths().getPathItems().forEach((path, item) -> complete(path, item.getGET()));
    }

    private static void complete(String path, Operation get) {
        APIResponse found = get.getResponses().getAPIResponse("200");
        found.addHeader("API-Version", OASFactory.createHeader().ref("API-Version"));
        EVERYWHERE.forEach(status -> addProblem(get, status));
        if (path.contains("{")) {
            addProblem(get, "404");
        }
    }

    private static void addProblem(Operation get, String status) {
        get.getResponses().addAPIResponse(status, OASFactory.createAPIResponse().ref("Problem"));
    }
}
