package nl.sekswerkplatform.elections;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.membership.NamesGone;
import nl.sekswerkplatform.membership.Shown;

/**
 * Someone who stands.
 *
 * @param nullifier hers in this election and no other, in hexadecimal digits
 * @param shown by her pseudonym, or a letter that is hers here and nowhere else
 */
record Candidate(String nullifier, Shown shown, String statement, boolean elected) {
    /** What ballots name her by; empty for a former member, of whose election the ballots are gone. */
    String label() {
        return shown.isFormer() ? "" : shown.label();
    }

    Candidate withSeat() {
        return new Candidate(nullifier, shown, statement, true);
    }

    Candidate without(NamesGone gone) {
        return new Candidate(nullifier, shown.without(gone), statement, elected);
    }

    JsonObject json() {
        return Json.createObjectBuilder()
                .add("nullifier", nullifier)
                .add("as", shown.as().name())
                .add("label", label())
                .add("statement", statement)
                .add("elected", elected)
                .build();
    }

    static Candidate of(JsonObject json, GroupKey group) {
        String label = json.getString("label");
        ShownAs as = ShownAs.valueOf(json.getString("as"));
        return new Candidate(
                json.getString("nullifier"),
                new Shown(group, as, label.isEmpty() ? null : label),
                json.getString("statement"),
                json.getBoolean("elected"));
    }
}
