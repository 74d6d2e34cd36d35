package nl.sekswerkplatform.sealing;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Opens by RFC 9180 with the JDK alone: base mode, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-GCM. */
final class HpkeJudge {
    /** Ids of the standard's two AES suites, with the length of their keys. */
    static final int[] AES_128 = {1, 16};

    static final int[] AES_256 = {2, 32};

    private static final byte[] KEM = {'K', 'E', 'M', 0, 32};

    private HpkeJudge() {}

    static byte[] open(byte[] secret, byte[] key, byte[] encapsulated, byte[] info, byte[] aad, byte[] text, int[] aead)
            throws Exception {
        byte[] suite = {'H', 'P', 'K', 'E', 0, 32, 0, 1, 0, (byte) aead[0]};
        byte[] shared = expand(
                KEM,
                extract(KEM, new byte[0], "eae_prk", agree(secret, encapsulated)),
                "shared_secret",
                concat(encapsulated, key),
                32);
        byte[] context = concat(
                new byte[] {0},
                extract(suite, new byte[0], "psk_id_hash", new byte[0]),
                extract(suite, new byte[0], "info_hash", info));
        byte[] all = extract(suite, shared, "secret", new byte[0]);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(expand(suite, all, "key", context, aead[1]), "AES"),
                new GCMParameterSpec(128, expand(suite, all, "base_nonce", context, 12)));
        cipher.updateAAD(aad);
        return cipher.doFinal(text);
    }

    private static byte[] agree(byte[] secret, byte[] encapsulated) throws Exception {
        var keys = KeyFactory.getInstance("X25519");
        var agreement = KeyAgreement.getInstance("X25519");
        agreement.init(keys.generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, secret)));
        byte[] bigEndian = encapsulated.clone();
        for (int i = 0; i < 16; i++) {
            byte other = bigEndian[i];
            bigEndian[i] = bigEndian[31 - i];
            bigEndian[31 - i] = other;
        }
        bigEndian[0] &= 127;
        agreement.doPhase(
                keys.generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, new BigInteger(1, bigEndian))),
                true);
        return agreement.generateSecret();
    }

    private static byte[] extract(byte[] suite, byte[] salt, String label, byte[] material) throws Exception {
        return hmac(salt.length == 0 ? new byte[32] : salt, concat(ascii("HPKE-v1"), suite, ascii(label), material));
    }

    /** One block is all that is ever asked here. */
    private static byte[] expand(byte[] suite, byte[] key, String label, byte[] info, int length) throws Exception {
        byte[] labelled = concat(
                ByteBuffer.allocate(2).putShort((short) length).array(), ascii("HPKE-v1"), suite, ascii(label), info);
        return Arrays.copyOf(hmac(key, concat(labelled, new byte[] {1})), length);
    }

    private static byte[] hmac(byte[] key, byte[] message) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(message);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] concat(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        var joined = ByteBuffer.allocate(length);
        for (byte[] part : parts) {
            joined.put(part);
        }
        return joined.array();
    }
}
