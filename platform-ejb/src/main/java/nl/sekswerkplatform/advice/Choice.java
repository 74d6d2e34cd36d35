package nl.sekswerkplatform.advice;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import nl.sekswerkplatform.advice.PositionRefused.ConsentHasNoReason;
import nl.sekswerkplatform.advice.PositionRefused.ReasonMissing;
import nl.sekswerkplatform.advice.PositionRefused.StanceMissing;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.shared.Text;

/**
 * What a member says to one text.
 *
 * @param reason null for none
 */
public record Choice(Stance stance, String reason) {
    /** In characters. */
    public static final int MAX_REASON = 1_000;

    /**
     * As it may be kept.
     *
     * @param text its number, from 1
     */
    Choice checked(int text) {
        String field = "reason" + text;
        if (stance == null) {
            throw new StanceMissing("stance" + text);
        }
        String said = Text.optional(field, reason, MAX_REASON);
        if (said == null && stance == Stance.OBJECTION) {
            throw new ReasonMissing(field);
        }
        if (said != null && stance == Stance.CONSENT) {
            throw new ConsentHasNoReason(field);
        }
        return new Choice(stance, said);
    }

    JsonObject json() {
        var json = Json.createObjectBuilder().add("stance", stance.name());
        return (reason == null ? json : json.add("reason", reason)).build();
    }

    static Choice of(JsonObject json) {
        return new Choice(Stance.valueOf(json.getString("stance")), json.getString("reason", null));
    }
}
