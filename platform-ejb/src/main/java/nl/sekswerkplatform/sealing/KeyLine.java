package nl.sekswerkplatform.sealing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A line of a key file: 32 bytes as 64 hexadecimal digits, or as base64 of either alphabet. */
final class KeyLine {
    private static final int LONGEST_LINE = 256;
    private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{64}");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{43}=?");

    private KeyLine() {}

    /**
     * All keys of a file, in their order; blanks and line ends around a line do not matter. Empty if the file holds
     * anything else, more than that, or the same key twice.
     */
    static Optional<List<PlatformKey>> read(Path file, int most) throws IOException {
        if (Files.size(file) > (long) LONGEST_LINE * most) {
            return Optional.empty();
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).strip();
        List<String> lines = text.lines().map(String::strip).toList();
        List<PlatformKey> keys = lines.stream()
                .map(KeyLine::parse)
                .flatMap(Optional::stream)
                .map(KeyLine::taking)
                .toList();
        long different = keys.stream().map(PlatformKey::fingerprint).distinct().count();
        boolean whole = !keys.isEmpty() && keys.size() == lines.size() && different == keys.size();
        boolean more = Files.size(file) > (long) LONGEST_LINE * keys.size();
        return whole && !more && keys.size() <= most ? Optional.of(keys) : Optional.empty();
    }

    private static PlatformKey taking(byte[] bytes) {
        try {
            return new PlatformKey(bytes);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** As a file holds it. */
    static String write(List<PlatformKey> keys) {
        StringBuilder lines = new StringBuilder();
        keys.forEach(key -> lines.append(key.line()).append('\n'));
        return lines.toString();
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
