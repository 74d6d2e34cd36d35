package nl.sekswerkplatform.rooms;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;

/**
 * What somebody said.
 *
 * @param voice number of the voice in its topic
 * @param text null when it was taken back
 */
record Said(UUID id, int voice, String text) {
    Said takenBack() {
        return new Said(id, voice, null);
    }

    boolean isThere() {
        return text != null;
    }

    JsonObject json() {
        var json = Json.createObjectBuilder().add("id", id.toString()).add("voice", voice);
        return (isThere() ? json.add("text", text) : json).build();
    }

    static Said of(JsonObject json) {
        return new Said(UUID.fromString(json.getString("id")), json.getInt("voice"), json.getString("text", null));
    }
}
