package nl.sekswerkplatform.smallnumbers;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What one platform tells another of a count of people: as much as it shows, such as {@code BAND:FROM_10}. A number itself is
 * told as a number, and shown by the rules of who reads it.
 */
public final class ToldCount {
    private static final Pattern TOLD =
            Pattern.compile("HIDDEN|FEW|ROUNDED:[1-9]\\d{0,5}[05]|BAND:(BELOW_10|FROM_10|FROM_20|FROM_50)");
    private static final ShownCountConverter WRITTEN = new ShownCountConverter();

    private ToldCount() {}

    /** A number where that is shown, else a word. */
    public static Object of(ShownCount count) {
        return count.kind() == ShownCount.Kind.EXACT
                ? (Object) count.value().orElseThrow()
                : WRITTEN.convertToDatabaseColumn(count);
    }

    /** What such a word says; empty for any other text, a number in words among them. */
    public static Optional<ShownCount> read(String word) {
        return TOLD.matcher(word).matches() ? Optional.of(WRITTEN.convertToEntityAttribute(word)) : Optional.empty();
    }
}
