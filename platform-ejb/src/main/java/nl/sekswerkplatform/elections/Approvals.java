package nl.sekswerkplatform.elections;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One member's ballot.
 *
 * @param nullifier hers for this election's ballot
 * @param labels of those she approves of
 */
record Approvals(String nullifier, Set<String> labels) {
    Approvals {
        labels = Set.copyOf(labels);
    }

    JsonObject json() {
        return Json.createObjectBuilder()
                .add("nullifier", nullifier)
                .add("labels", Json.createArrayBuilder(labels))
                .build();
    }

    static Approvals of(JsonObject json) {
        return new Approvals(
                json.getString("nullifier"),
                json.getJsonArray("labels").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .collect(Collectors.toSet()));
    }
}
