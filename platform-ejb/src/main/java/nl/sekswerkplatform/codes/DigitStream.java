package nl.sekswerkplatform.codes;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import nl.sekswerkplatform.shared.Hkdf;

/**
 * An endless row of evenly spread decimal digits that depends on a seed alone: HMAC-SHA-256 in counter mode under a key
 * extracted from the seed. Bytes of 250 and above are passed over, so that no digit is likelier than another.
 */
final class DigitStream {
    private static final byte[] LABEL = "sekswerkplatform code digits v1".getBytes(StandardCharsets.UTF_8);
    private static final int FIRST_UNEVEN_BYTE = 250;

    private final byte[] key;
    private ByteBuffer block = ByteBuffer.allocate(0);
    private int blocks;

    DigitStream(byte[] seed) {
        key = Hkdf.extract(LABEL, seed);
    }

    String next(int count) {
        var digits = new StringBuilder(count);
        while (digits.length() < count) {
            int value = nextByte();
            if (value < FIRST_UNEVEN_BYTE) {
                digits.append((char) ('0' + value % 10));
            }
        }
        return digits.toString();
    }

    private int nextByte() {
        if (!block.hasRemaining()) {
            block = ByteBuffer.wrap(Hkdf.hmac(
                    key, ByteBuffer.allocate(Integer.BYTES).putInt(blocks++).array()));
        }
        return Byte.toUnsignedInt(block.get());
    }
}
