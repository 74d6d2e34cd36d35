package nl.sekswerkplatform.rooms;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.shared.Nullifier;

/**
 * How one member is shown in one topic.
 *
 * @param nullifier hers in this topic and no other, in hexadecimal digits
 */
record Voice(String nullifier, Shown shown) {
    boolean is(Nullifier claimed) {
        return nullifier.equals(claimed.hex());
    }

    /** True when it shows no more of her than she wants now. */
    boolean fits(ShownAs chosen) {
        return shown.as().showsAtMost(chosen);
    }

    JsonObject json() {
        var json = Json.createObjectBuilder()
                .add("nullifier", nullifier)
                .add("as", shown.as().name());
        return (shown.isFormer() ? json : json.add("label", shown.label())).build();
    }

    static Voice of(JsonObject json, GroupKey group) {
        ShownAs as = ShownAs.valueOf(json.getString("as"));
        return new Voice(json.getString("nullifier"), new Shown(group, as, json.getString("label", null)));
    }
}
