package nl.sekswerkplatform.attack;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Values of the database as bytes that can be compared, whatever their type is. */
final class Bytes {
    private Bytes() {}

    /** Numbers so that their order is that of their bytes; text as it is. */
    static byte[] of(Object value) {
        if (value instanceof byte[] bytes) {
            return bytes;
        }
        if (value instanceof UUID id) {
            return ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(id.getMostSignificantBits())
                    .putLong(id.getLeastSignificantBits())
                    .array();
        }
        if (value instanceof Boolean yes) {
            return of(yes ? 1 : 0);
        }
        if (value instanceof Number number) {
            return ByteBuffer.allocate(Long.BYTES).putLong(number.longValue()).array();
        }
        return String.valueOf(value).getBytes(StandardCharsets.UTF_8);
    }

    static long number(byte[] bytes) {
        return ByteBuffer.wrap(bytes).getLong();
    }

    static byte[] xor(byte[] one, byte[] other) {
        byte[] xored = new byte[Math.min(one.length, other.length)];
        for (int at = 0; at < xored.length; at++) {
            xored[at] = (byte) (one[at] ^ other[at]);
        }
        return xored;
    }

    /** In how many bits two values of one length differ. */
    static int distance(byte[] one, byte[] other) {
        int bits = 0;
        for (int at = 0; at < one.length; at++) {
            bits += Integer.bitCount((one[at] ^ other[at]) & 0xff);
        }
        return bits;
    }
}
