package nl.sekswerkplatform.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * A style sheet, icon or script as it is sent. Packed once: on a slow line it is most of a page. Pages are not packed, for
 * the size of an answer that holds both a secret and what somebody else typed would tell about the secret.
 *
 * @param print of the content, for its address
 */
record StaticFile(byte[] plain, byte[] packed, String print) {
    private static final int PRINT_LENGTH = 10;

    static StaticFile of(byte[] content) {
        return new StaticFile(content, pack(content), print(content));
    }

    private static byte[] pack(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new Packing(packed)) {
            zip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static String print(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest).substring(0, PRINT_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Takes its time: it is done once for each file. */
    private static final class Packing extends GZIPOutputStream {
        Packing(ByteArrayOutputStream packed) throws IOException {
            super(packed);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
