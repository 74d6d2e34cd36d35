package nl.sekswerkplatform.sealing;

import java.util.Arrays;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;

/**
 * The half of a reader's key pair that opens what was closed with her {@link ReaderKey}. It is stored only wrapped, under
 * a key that her own code gives, and lives unwrapped as long as an act.
 */
public final class ReaderSecret {
    private final AsymmetricCipherKeyPair pair;

    private ReaderSecret(AsymmetricCipherKeyPair pair) {
        this.pair = pair;
    }

    /** A new pair. */
    public static ReaderSecret random() {
        return new ReaderSecret(Hpke.newPair());
    }

    /**
     * Opens a wrapped one.
     *
     * @param label the one it was wrapped with
     * @throws SealBroken if the wrapping key or the label is another, or the bytes were changed
     */
    public static ReaderSecret unwrap(byte[] wrapped, ReaderKey key, WrappingKey wrappingKey, SealLabel label) {
        var bytes = wrappingKey.unwrap(wrapped, label);
        try {
            return new ReaderSecret(Hpke.pair(bytes, key.bytes()));
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** Closes this secret, to be stored. */
    public byte[] wrapFor(WrappingKey wrappingKey, SealLabel label) {
        var bytes = Hpke.secretBytes(pair);
        try {
            return wrappingKey.wrap(bytes, label);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** What others close things with. */
    public ReaderKey key() {
        return new ReaderKey(Hpke.keyBytes(pair));
    }

    byte[] open(byte[] closed, byte[] info) {
        return Hpke.open(closed, pair, info);
    }

    @Override
    public String toString() {
        return "ReaderSecret[hidden]";
    }
}
