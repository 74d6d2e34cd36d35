package nl.sekswerkplatform.sealing;

import java.util.Arrays;
import java.util.HexFormat;
import nl.sekswerkplatform.shared.Hkdf;

/** A secret of 32 bytes that the platform holds outside its database. Other keys are made from it by label. */
public final class PlatformKey {
    static final int LENGTH = 32;
    private static final int FINGERPRINT_BYTES = 8;

    private final byte[] bytes;

    /**
     * @param bytes copied
     * @throws IllegalArgumentException if there are not exactly 32 bytes
     */
    public PlatformKey(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a key has " + LENGTH + " bytes, not " + bytes.length);
        }
        this.bytes = bytes.clone();
    }

    /** HMAC-SHA-256 with this key: 32 bytes. Keep to one purpose for each key; derive a key for another. */
    public byte[] hmac(byte[] message) {
        return Hkdf.hmac(bytes, message);
    }

    /** The sub-key for a label (HKDF-SHA-256, RFC 5869): same label, same key; from it no other can be found. */
    public PlatformKey derive(String label) {
        var subKey = Hkdf.subKey(bytes, "sekswerkplatform sub-key v1 " + label);
        try {
            return new PlatformKey(subKey);
        } finally {
            Arrays.fill(subKey, (byte) 0);
        }
    }

    /** The sub-key for a label, as one that wraps content keys. */
    public WrappingKey wrappingKey(String label) {
        return new WrappingKey(derive("wrapping " + label).bytes);
    }

    /**
     * 16 hexadecimal digits that tell keys apart and give nothing away: to keep in the database and compare at the
     * start, so that a platform with another's keys does not run.
     */
    public String fingerprint() {
        var print = derive("fingerprint").bytes;
        return HexFormat.of().formatHex(print, 0, FINGERPRINT_BYTES);
    }

    /** As a key file holds it. */
    String line() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "PlatformKey[hidden]";
    }
}
