package nl.sekswerkplatform.sealing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** The one line of a key file: 32 bytes as 64 hexadecimal digits, or as base64 of either alphabet. */
final class KeyLine {
    private static final int LONGEST_FILE = 256;
    private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{64}");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{43}=?");

    private KeyLine() {}

    /** Empty if the file holds anything else; blanks and line ends around the line do not matter. */
    static Optional<byte[]> read(Path file) throws IOException {
        if (Files.size(file) > LONGEST_FILE) {
            return Optional.empty();
        }
        return parse(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).strip());
    }

    private static Optional<byte[]> parse(String line) {
        if (HEX.matcher(line).matches()) {
            return Optional.of(HexFormat.of().parseHex(line));
        }
        if (BASE64.matcher(line).matches()) {
            return decode(line.replace('-', '+').replace('_', '/'));
        }
        return Optional.empty();
    }

    private static Optional<byte[]> decode(String base64) {
        try {
            return Optional.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
