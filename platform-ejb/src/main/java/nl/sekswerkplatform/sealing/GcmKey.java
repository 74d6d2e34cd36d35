package nl.sekswerkplatform.sealing;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM (NIST SP 800-38D) with a random nonce of 96 bits and a tag of 128. What comes out is one array: the
 * format (1), the nonce, the cipher text with the tag. Meant for fewer than 2^32 messages under one key.
 */
final class GcmKey {
    static final int LENGTH = 32;
    /** By how many bytes the sealed form is longer. */
    static final int OVERHEAD = 29;

    private static final byte FORMAT = 1;
    private static final int NONCE_START = 1;
    private static final int NONCE_LENGTH = 12;
    private static final int TEXT_START = NONCE_START + NONCE_LENGTH;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;

    GcmKey(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a key has " + LENGTH + " bytes, not " + bytes.length);
        }
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }

    byte[] seal(byte[] plain, byte[] associated) {
        var sealed = new byte[plain.length + OVERHEAD];
        var nonce = new byte[NONCE_LENGTH];
        RANDOM.nextBytes(nonce);
        sealed[0] = FORMAT;
        System.arraycopy(nonce, 0, sealed, NONCE_START, NONCE_LENGTH);
        try {
            cipher(Cipher.ENCRYPT_MODE, sealed, associated).doFinal(plain, 0, plain.length, sealed, TEXT_START);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing cannot fail", e);
        }
    }

    /** @throws SealBroken for whatever reason it does not open: the reason is not told */
    byte[] open(byte[] sealed, byte[] associated) {
        if (sealed.length < OVERHEAD || sealed[0] != FORMAT) {
            throw new SealBroken();
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, sealed, associated)
                    .doFinal(sealed, TEXT_START, sealed.length - TEXT_START);
        } catch (AEADBadTagException e) {
            throw new SealBroken();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES/GCM", e);
        }
    }

    private Cipher cipher(int mode, byte[] sealed, byte[] associated) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        var nonce = new GCMParameterSpec(TAG_BITS, sealed, NONCE_START, NONCE_LENGTH);
        cipher.init(mode, new SecretKeySpec(bytes, "AES"), nonce);
        cipher.updateAAD(associated);
        return cipher;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GcmKey that && MessageDigest.isEqual(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
