package nl.sekswerkplatform.sealing;

import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;

/**
 * Hybrid Public Key Encryption (RFC 9180), base mode, one message a key: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256,
 * AES-256-GCM. What comes out is one array: the format (1), the encapsulated key, the cipher text with its tag.
 */
final class Hpke {
    private static final byte FORMAT = 1;
    private static final int ENCAPSULATED = 32;
    private static final int TAG = 16;
    private static final byte[] NO_MORE = {};

    private Hpke() {}

    static AsymmetricCipherKeyPair newPair() {
        return suite().generatePrivateKey();
    }

    static AsymmetricCipherKeyPair pair(byte[] secret, byte[] key) {
        return suite().deserializePrivateKey(secret, key);
    }

    static byte[] secretBytes(AsymmetricCipherKeyPair pair) {
        return suite().serializePrivateKey(pair.getPrivate());
    }

    static byte[] keyBytes(AsymmetricCipherKeyPair pair) {
        return suite().serializePublicKey(pair.getPublic());
    }

    static byte[] seal(byte[] plain, byte[] key, byte[] info) {
        try {
            var suite = suite();
            var sealed = suite.seal(suite.deserializePublicKey(key), info, NO_MORE, plain, null, null, null);
            var closed = new byte[1 + ENCAPSULATED + sealed[0].length];
            closed[0] = FORMAT;
            System.arraycopy(sealed[1], 0, closed, 1, ENCAPSULATED);
            System.arraycopy(sealed[0], 0, closed, 1 + ENCAPSULATED, sealed[0].length);
            return closed;
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("sealing cannot fail", e);
        }
    }

    /** @throws SealBroken for whatever reason it does not open: the reason is not told */
    static byte[] open(byte[] closed, AsymmetricCipherKeyPair pair, byte[] info) {
        if (closed.length < 1 + ENCAPSULATED + TAG || closed[0] != FORMAT) {
            throw new SealBroken();
        }
        var encapsulated = new byte[ENCAPSULATED];
        System.arraycopy(closed, 1, encapsulated, 0, ENCAPSULATED);
        var text = new byte[closed.length - 1 - ENCAPSULATED];
        System.arraycopy(closed, 1 + ENCAPSULATED, text, 0, text.length);
        try {
            return suite().open(encapsulated, pair, info, NO_MORE, text, null, null, null);
        } catch (InvalidCipherTextException | IllegalStateException | IllegalArgumentException broken) {
            throw new SealBroken();
        }
    }

    /** New each time: it keeps state, and costs nothing. */
    private static HPKE suite() {
        return new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
    }
}
