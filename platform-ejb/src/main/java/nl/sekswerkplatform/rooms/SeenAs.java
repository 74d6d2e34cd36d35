package nl.sekswerkplatform.rooms;

import nl.sekswerkplatform.membership.Shown;

/**
 * How a member wants to be seen in a topic, and what her form told her about it.
 *
 * @param asLetter true when she wants to be a letter there, where she would else be shown by name
 * @param label what the form said that the others will see; null when it said nothing
 */
public record SeenAs(boolean asLetter, String label) {
    /** @throws nl.sekswerkplatform.membership.MembershipRefused.ShownOtherwise when the form said something else */
    void require(Shown shown) {
        if (label != null) {
            shown.requireSeen(label);
        }
    }
}
