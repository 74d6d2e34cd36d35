package nl.sekswerkplatform.launch.verify;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.XECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPublicKeySpec;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Opens what was sealed by hybrid public key encryption (RFC 9180) in base mode, with DHKEM(X25519, HKDF-SHA256), HKDF-SHA256
 * and AES-256-GCM; one message to a key.
 */
final class Hpke {
    private static final int KEY = 32;
    private static final byte[] NONE = {};
    private static final byte[] VERSION = ascii("HPKE-v1");
    private static final byte[] KEM = joined(ascii("KEM"), new byte[] {0, 0x20});
    private static final byte[] SUITE = joined(ascii("HPKE"), new byte[] {0, 0x20, 0, 1, 0, 2});

    private Hpke() {}

    /**
     * @param sealed the encapsulated key, then the cipher text
     * @throws GeneralSecurityException when it was sealed for another, or changed
     */
    static byte[] open(XECPrivateKey secret, byte[] own, byte[] sealed, byte[] info, byte[] about)
            throws GeneralSecurityException {
        if (sealed.length < KEY) {
            throw new GeneralSecurityException("too short");
        }
        byte[] encapsulated = Arrays.copyOf(sealed, KEY);
        byte[] shared = shared(secret, encapsulated, own);
        byte[] context = joined(
                new byte[] {0}, extract(NONE, SUITE, "psk_id_hash", NONE), extract(NONE, SUITE, "info_hash", info));
        byte[] exporter = extract(shared, SUITE, "secret", NONE);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(expand(exporter, SUITE, "key", context, 32), "AES"),
                new GCMParameterSpec(128, expand(exporter, SUITE, "base_nonce", context, 12)));
        cipher.updateAAD(about);
        return cipher.doFinal(sealed, KEY, sealed.length - KEY);
    }

    private static byte[] shared(XECPrivateKey secret, byte[] encapsulated, byte[] own)
            throws GeneralSecurityException {
        KeyAgreement agreement = KeyAgreement.getInstance("X25519");
        agreement.init(secret);
        agreement.doPhase(publicKey(encapsulated), true);
        byte[] pseudoRandom = extract(NONE, KEM, "eae_prk", agreement.generateSecret());
        return expand(pseudoRandom, KEM, "shared_secret", joined(encapsulated, own), 32);
    }

    /** Little-endian, the highest bit being no part of it (RFC 7748). */
    private static PublicKey publicKey(byte[] bytes) throws GeneralSecurityException {
        byte[] turned = new byte[KEY];
        for (int each = 0; each < KEY; each++) {
            turned[each] = bytes[KEY - 1 - each];
        }
        turned[0] &= 0x7f;
        return KeyFactory.getInstance("X25519")
                .generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, new BigInteger(1, turned)));
    }

    private static byte[] extract(byte[] salt, byte[] suite, String label, byte[] material)
            throws GeneralSecurityException {
        return mac(salt.length == 0 ? new byte[KEY] : salt, joined(VERSION, suite, ascii(label), material));
    }

    /** Of one block of the hash at most, which is all that is needed here. */
    private static byte[] expand(byte[] pseudoRandom, byte[] suite, String label, byte[] info, int length)
            throws GeneralSecurityException {
        byte[] labelled = joined(new byte[] {0, (byte) length}, VERSION, suite, ascii(label), info, new byte[] {1});
        return Arrays.copyOf(mac(pseudoRandom, labelled), length);
    }

    private static byte[] mac(byte[] key, byte[] text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
