package nl.sekswerkplatform.admission;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import nl.sekswerkplatform.admission.AdmissionRefused.KeyFileWrong;

/** The Ed25519 key of a group's vouching body: made, kept in PEM files and used without the platform. */
public final class VouchingKey {
    private static final String ALGORITHM = "Ed25519";
    private static final int FINGERPRINT_BYTES = 10;
    private static final int LONGEST_FILE = 1000;

    private VouchingKey() {}

    public static KeyPair random() {
        try {
            return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java 17 has Ed25519", e);
        }
    }

    /** The signature over a batch: 64 bytes. */
    public static byte[] sign(BatchContent batch, PrivateKey key) {
        try {
            Signature signing = Signature.getInstance(ALGORITHM);
            signing.initSign(key);
            signing.update(batch.canonical());
            return signing.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 key", e);
        }
    }

    /** @param key X.509, base64, as it was entered for the group */
    static boolean verifies(SignedBatch batch, String key) {
        try {
            Signature checking = Signature.getInstance(ALGORITHM);
            checking.initVerify(decodePublic(Base64.getDecoder().decode(key)));
            checking.update(batch.content().canonical());
            return checking.verify(batch.signature());
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }

    /** Tells keys apart on paper: the first 80 bits of SHA-256 over the key (X.509), in five groups of four. */
    public static String fingerprint(PublicKey key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
            String digits = HexFormat.of().withUpperCase().formatHex(hash, 0, FINGERPRINT_BYTES);
            return digits.replaceAll("(.{4})(?!$)", "$1 ");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * @param key X.509, base64, as it was entered for the group
     */
    public static String fingerprint(String key) {
        try {
            return fingerprint(decodePublic(Base64.getDecoder().decode(key)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a group's key was checked when it was entered", e);
        }
    }

    public static String pem(PublicKey key) {
        return pem("PUBLIC KEY", key.getEncoded());
    }

    public static String pem(PrivateKey key) {
        return pem("PRIVATE KEY", key.getEncoded());
    }

    /** @throws KeyFileWrong when the file holds something else */
    public static PublicKey readPublic(Path file) throws IOException {
        try {
            return decodePublic(decoded(file, "PUBLIC KEY"));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new KeyFileWrong(file);
        }
    }

    /** @throws KeyFileWrong when the file holds something else */
    public static PrivateKey readPrivate(Path file) throws IOException {
        try {
            return KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(decoded(file, "PRIVATE KEY")));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new KeyFileWrong(file);
        }
    }

    private static PublicKey decodePublic(byte[] encoded) throws GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
    }

    private static String pem(String what, byte[] encoded) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                .formatted(what, Base64.getEncoder().encodeToString(encoded), what);
    }

    private static byte[] decoded(Path file, String what) throws IOException {
        if (Files.size(file) > LONGEST_FILE) {
            throw new KeyFileWrong(file);
        }
        String text = Files.readString(file, StandardCharsets.ISO_8859_1).strip();
        String begin = "-----BEGIN " + what + "-----";
        String end = "-----END " + what + "-----";
        if (!text.startsWith(begin) || !text.endsWith(end)) {
            throw new KeyFileWrong(file);
        }
        return Base64.getMimeDecoder().decode(text.substring(begin.length(), text.length() - end.length()));
    }
}
