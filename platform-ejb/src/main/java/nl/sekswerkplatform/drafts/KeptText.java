package nl.sekswerkplatform.drafts;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.codes.CodeMistyped;
import nl.sekswerkplatform.shared.Text;

/**
 * What was typed into a form. A field in which a code stands is left out: codes are kept nowhere.
 *
 * @param base of the form before anything was typed, to see whether its text was changed by others since; empty when
 *     that is not known
 * @param fields what stood in each, by name, in their order
 */
public record KeptText(FormPlace place, String base, Map<String, String> fields) {
    private static final Pattern DIGITS = Pattern.compile("(?=((?:\\d[\\s.-]*){" + Code.LENGTH + "}))");
    private static final int SHOWN = 61;

    public KeptText {
        Map<String, String> kept = new LinkedHashMap<>(fields);
        kept.values().removeIf(KeptText::holdsCode);
        fields = Collections.unmodifiableMap(kept);
    }

    /** True when there is nothing worth keeping. */
    public boolean isEmpty() {
        return fields.values().stream().allMatch(String::isBlank);
    }

    /** How the longest text begins, by which she knows it again. */
    public String beginning() {
        String longest = fields.values().stream()
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse("")
                .strip()
                .replaceAll("\\s+", " ");
        return Text.shortened(longest, SHOWN);
    }

    /** Each word after its length in bytes. */
    public byte[] bytes() {
        ByteBuffer written = ByteBuffer.allocate(length());
        write(place.address(), written);
        write(place.form(), written);
        write(base, written);
        fields.forEach((name, value) -> {
            write(name, written);
            write(value, written);
        });
        return written.array();
    }

    /** Empty when these are not bytes of a kept text. */
    public static Optional<KeptText> read(byte[] bytes) {
        ByteBuffer read = ByteBuffer.wrap(bytes);
        try {
            FormPlace place = new FormPlace(word(read), word(read));
            String base = word(read);
            Map<String, String> fields = new LinkedHashMap<>();
            while (read.hasRemaining()) {
                fields.put(word(read), word(read));
            }
            return Optional.of(new KeptText(place, base, fields));
        } catch (BufferUnderflowException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private int length() {
        int length = size(place.address()) + size(place.form()) + size(base);
        for (Map.Entry<String, String> field : fields.entrySet()) {
            length += size(field.getKey()) + size(field.getValue());
        }
        return length;
    }

    private static int size(String word) {
        return Integer.BYTES + word.getBytes(StandardCharsets.UTF_8).length;
    }

    private static void write(String word, ByteBuffer to) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        to.putInt(bytes.length).put(bytes);
    }

    private static String word(ByteBuffer from) {
        int length = from.getInt();
        if (length < 0 || length > from.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] bytes = new byte[length];
        from.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Seven words are a code too, when nothing else stands beside them. */
    private static boolean holdsCode(String value) {
        return isCode(value)
                || DIGITS.matcher(value)
                        .results()
                        .map((MatchResult run) -> run.group(1))
                        .anyMatch(KeptText::isCode);
    }

    private static boolean isCode(String typed) {
        try {
            Code.parse(typed);
            return true;
        } catch (CodeMistyped other) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "KeptText[hidden]";
    }
}
