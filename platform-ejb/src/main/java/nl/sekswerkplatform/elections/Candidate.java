package nl.sekswerkplatform.elections;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import nl.sekswerkplatform.groups.ShownAs;

/**
 * Someone who stands.
 *
 * @param nullifier hers in this election and no other, in hexadecimal digits
 * @param label the pseudonym, or a letter that was drawn
 */
record Candidate(String nullifier, ShownAs as, String label, String statement, boolean elected) {
    Candidate withSeat() {
        return new Candidate(nullifier, as, label, statement, true);
    }

    JsonObject json() {
        return Json.createObjectBuilder()
                .add("nullifier", nullifier)
                .add("as", as.name())
                .add("label", label)
                .add("statement", statement)
                .add("elected", elected)
                .build();
    }

    static Candidate of(JsonObject json) {
        return new Candidate(
                json.getString("nullifier"),
                ShownAs.valueOf(json.getString("as")),
                json.getString("label"),
                json.getString("statement"),
                json.getBoolean("elected"));
    }
}
