package nl.sekswerkplatform.codes;

import java.util.Arrays;
import nl.sekswerkplatform.sealing.WrappingKey;
import nl.sekswerkplatform.shared.Digest;
import nl.sekswerkplatform.shared.Hkdf;

/** The 64 bytes that a code was stretched to: the first half finds the row, the second opens it. Zeroed when closed. */
final class StretchedCode implements AutoCloseable {
    private final byte[] bytes;

    /** @param bytes 64 of them, taken over and not copied */
    StretchedCode(byte[] bytes) {
        this.bytes = bytes;
    }

    Digest firstHalf() {
        return new Digest(Arrays.copyOfRange(bytes, 0, Digest.LENGTH));
    }

    /** The wrapping key of this use. */
    WrappingKey wrappingKey(CodeUse use) {
        var secondHalf = Arrays.copyOfRange(bytes, Digest.LENGTH, bytes.length);
        var key = Hkdf.subKey(secondHalf, "sekswerkplatform wrapping key v1 " + use.label());
        try {
            return new WrappingKey(key);
        } finally {
            Arrays.fill(secondHalf, (byte) 0);
            Arrays.fill(key, (byte) 0);
        }
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }
}
