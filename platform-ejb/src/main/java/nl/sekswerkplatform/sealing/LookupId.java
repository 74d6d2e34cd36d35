package nl.sekswerkplatform.sealing;

import nl.sekswerkplatform.shared.Digest;

/** Under what a code's row is kept: says nothing of the code without the pepper, which is not in the database. */
public record LookupId(Digest digest) {
    /** @throws IllegalArgumentException if there are not exactly 32 bytes */
    public static LookupId of(byte[] stored) {
        return new LookupId(new Digest(stored));
    }

    /** The 32 bytes to store. */
    public byte[] bytes() {
        return digest.bytes();
    }
}
