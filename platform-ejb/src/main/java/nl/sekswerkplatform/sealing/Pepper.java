package nl.sekswerkplatform.sealing;

import nl.sekswerkplatform.shared.Digest;

/**
 * The secret beside the database without which look-up ids cannot be made from codes: a stolen database alone does not
 * allow guessing. Losing it makes every code unknown for ever.
 */
public final class Pepper {
    private final PlatformKey key;

    public Pepper(PlatformKey key) {
        this.key = key;
    }

    /** HMAC-SHA-256 with the pepper over the first half of a stretched code. */
    public LookupId lookupId(Digest firstHalf) {
        return LookupId.of(key.hmac(firstHalf.bytes()));
    }

    @Override
    public String toString() {
        return "Pepper[hidden]";
    }
}
