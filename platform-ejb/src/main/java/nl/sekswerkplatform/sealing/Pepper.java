package nl.sekswerkplatform.sealing;

import java.util.List;
import nl.sekswerkplatform.shared.Digest;

/**
 * The secret beside the database without which look-up ids cannot be made from codes: a stolen database alone does not
 * allow guessing. Losing it makes every code unknown for ever.
 *
 * <p>A pepper can be strengthened without knowing a code: a new key works on what the earlier ones made of it. So all
 * ids in the database change in one act, and a code is looked up in the same way whenever it was given.
 */
public final class Pepper {
    private static final Digest NOBODYS = new Digest(new byte[Digest.LENGTH]);

    private final List<PlatformKey> keys;

    public Pepper(PlatformKey key) {
        this(List.of(key));
    }

    /** @param keys the first one first */
    Pepper(List<PlatformKey> keys) {
        this.keys = List.copyOf(keys);
    }

    /** HMAC-SHA-256 with the pepper over the first half of a stretched code, once for each key. */
    public LookupId lookupId(Digest firstHalf) {
        return stirred(firstHalf, 0);
    }

    /**
     * What a look-up id becomes that was made with an earlier state of this pepper.
     *
     * @throws IllegalArgumentException if this one does not go on where that one ended
     */
    public LookupId strengthened(LookupId id, Pepper earlier) {
        if (!goesOn(earlier)) {
            throw new IllegalArgumentException("not the same pepper, earlier");
        }
        return stirred(id.digest(), earlier.keys.size());
    }

    boolean goesOn(Pepper earlier) {
        return earlier.keys.size() <= keys.size()
                && new Pepper(keys.subList(0, earlier.keys.size()))
                        .fingerprint()
                        .equals(earlier.fingerprint());
    }

    private LookupId stirred(Digest made, int from) {
        Digest id = made;
        for (PlatformKey key : keys.subList(from, keys.size())) {
            id = new Digest(key.hmac(id.bytes()));
        }
        return new LookupId(id);
    }

    /** As {@link PlatformKey#fingerprint}, of all its keys together. */
    String fingerprint() {
        return new PlatformKey(lookupId(NOBODYS).bytes()).fingerprint();
    }

    @Override
    public String toString() {
        return "Pepper[hidden]";
    }
}
