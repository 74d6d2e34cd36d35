package nl.sekswerkplatform.rooms;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.shared.Nullifier;

/**
 * How one member is shown in one topic. It stays as it was first, also when she leaves.
 *
 * @param nullifier hers in this topic and no other, in hexadecimal digits
 * @param label the organisation, the pseudonym or the letter
 */
record Voice(String nullifier, ShownAs as, String label) {
    boolean is(Nullifier claimed) {
        return nullifier.equals(claimed.hex());
    }

    JsonObject json() {
        return Json.createObjectBuilder()
                .add("nullifier", nullifier)
                .add("as", as.name())
                .add("label", label)
                .build();
    }

    static Voice of(JsonObject json) {
        return new Voice(json.getString("nullifier"), ShownAs.valueOf(json.getString("as")), json.getString("label"));
    }
}
