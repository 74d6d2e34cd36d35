package nl.sekswerkplatform.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * What a sealed thing is and for which row, bound into the seal: moved to another row or read as something else, it
 * does not open. Not secret.
 *
 * @param what such as {@code input.text}
 * @param row the id of the row
 */
public record SealLabel(String what, String row) {
    public SealLabel {
        Objects.requireNonNull(what);
        Objects.requireNonNull(row);
    }

    /** Each part after its length in bytes (four bytes, big-endian), so that no two labels look alike. */
    byte[] bytes(String form) {
        byte[][] parts = {utf8(form), utf8(what), utf8(row)};
        int length = parts[0].length + parts[1].length + parts[2].length;
        var joined = ByteBuffer.allocate(length + parts.length * Integer.BYTES);
        for (byte[] part : parts) {
            joined.putInt(part.length).put(part);
        }
        return joined.array();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
