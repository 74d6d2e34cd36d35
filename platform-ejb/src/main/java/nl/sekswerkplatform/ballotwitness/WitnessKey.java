package nl.sekswerkplatform.ballotwitness;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import nl.sekswerkplatform.ballotwitness.BallotWitnessRefused.WitnessKeyUnusable;
import nl.sekswerkplatform.shared.Digest;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;

/**
 * The public key of a witness: what is sealed for it opens with her secret key and no other. Hybrid public key encryption (RFC
 * 9180), base mode, with DHKEM(X25519, HKDF-SHA256), HKDF-SHA256 and AES-256-GCM.
 *
 * @param publicKey X25519, 32 bytes
 */
public record WitnessKey(Digest publicKey) {
    /** What is sealed for; a key of this form opens nothing that was sealed for something else. */
    private static final byte[] USE = "sekswerkplatform agenda check v1".getBytes(StandardCharsets.UTF_8);

    /**
     * A key as she typed it or handed it over: 43 characters of base64url.
     *
     * @throws WitnessKeyUnusable when it is anything else, or nothing can be sealed for it
     */
    public static WitnessKey parse(String written) {
        try {
            WitnessKey key = new WitnessKey(new Digest(Base64.getUrlDecoder().decode(written.strip())));
            key.seal(new byte[0], "");
            return key;
        } catch (IllegalArgumentException | IllegalStateException unusable) {
            throw new WitnessKeyUnusable();
        }
    }

    /**
     * Seals for the witness alone.
     *
     * @param about bound into the seal: what it is of
     * @return the encapsulated key (32 bytes), then the cipher text with its tag
     */
    public byte[] seal(byte[] plain, String about) {
        HPKE hpke = new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
        try {
            byte[][] sealed = hpke.seal(
                    hpke.deserializePublicKey(publicKey.bytes()),
                    USE,
                    about.getBytes(StandardCharsets.UTF_8),
                    plain,
                    null,
                    null,
                    null);
            byte[] whole = new byte[sealed[1].length + sealed[0].length];
            System.arraycopy(sealed[1], 0, whole, 0, sealed[1].length);
            System.arraycopy(sealed[0], 0, whole, sealed[1].length, sealed[0].length);
            return whole;
        } catch (InvalidCipherTextException impossible) {
            throw new IllegalStateException("sealing cannot fail", impossible);
        }
    }

    /** 43 characters; names the key wherever people compare it. */
    public String written() {
        return publicKey.base64Url();
    }
}
