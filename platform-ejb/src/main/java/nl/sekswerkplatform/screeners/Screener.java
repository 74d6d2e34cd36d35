package nl.sekswerkplatform.screeners;

import java.util.UUID;
import java.util.function.Function;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.sealing.WrappingKey;
import nl.sekswerkplatform.shared.Nullifier;

/**
 * Someone who screens, for as long as she is at it: for which group, what finds and opens her key, and under what her
 * acts are kept. Not a word about who she is; whoever knows her makes this.
 *
 * @param mark under which her key is kept
 * @param own closes and opens the secret half of her key
 * @param voices gives the nullifier of her act about what has that id
 */
public record Screener(Delegate delegate, Nullifier mark, WrappingKey own, Function<String, Nullifier> voices) {
    /** The kind of act under which a screener's nullifiers are made; the subject is the input's id. */
    public static final String KIND = "screening";

    /** For what {@link #own} is made. */
    public static final String OWN = "screener key";

    public GroupKey group() {
        return delegate.group();
    }

    public Nullifier voice(UUID input) {
        return voices.apply(input.toString());
    }

    /** @throws nl.sekswerkplatform.groups.GroupRefused.MandateMissing when her group did not give her this */
    public void requireMandate() {
        delegate.require(Mandate.SCREENER);
    }

    @Override
    public String toString() {
        return "Screener[of " + group() + "]";
    }
}
