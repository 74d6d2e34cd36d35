package nl.sekswerkplatform.membership;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Arrays;
import nl.sekswerkplatform.sealing.WrappingKey;
import nl.sekswerkplatform.shared.Hkdf;
import nl.sekswerkplatform.shared.Nullifier;

/**
 * 32 random bytes that only the member's code opens; they live unsealed in her session alone. Without them nobody can
 * tie two of her acts together, also not with the whole database.
 */
public final class MemberSecret implements Serializable {
    /** Length in bytes. */
    public static final int LENGTH = 32;

    private static final long serialVersionUID = 1L;

    private final byte[] bytes;

    /** @throws IllegalArgumentException unless there are {@value #LENGTH} bytes */
    public MemberSecret(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a member secret has " + LENGTH + " bytes");
        }
        this.bytes = bytes.clone();
    }

    static MemberSecret random() {
        byte[] bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        return new MemberSecret(bytes);
    }

    /** Under what an act of this kind about this subject is kept: one person, one act. */
    public Nullifier nullifier(String kind, String subject) {
        return Nullifier.of(bytes, kind, subject);
    }

    /** A key of her own for what only she reads, another one for each use. */
    public WrappingKey wrappingKey(String use) {
        byte[] key = Hkdf.subKey(bytes, "sekswerkplatform member secret v1 " + use);
        try {
            return new WrappingKey(key);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MemberSecret secret && Arrays.equals(bytes, secret.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "MemberSecret[hidden]";
    }
}
