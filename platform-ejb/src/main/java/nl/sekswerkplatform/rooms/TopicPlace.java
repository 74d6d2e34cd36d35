package nl.sekswerkplatform.rooms;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.sekswerkplatform.shared.IsoWeek;

/** A place in the list of topics: the newest week first, in the week by nothing. */
public record TopicPlace(IsoWeek week, UUID id) {
    /** Before the first topic. */
    public static final TopicPlace START = new TopicPlace(new IsoWeek(9999, 53), new UUID(0, 0));

    private static final Pattern WRITTEN = Pattern.compile("\\d{4}-W(0[1-9]|[1-4]\\d|5[0-3])_[0-9a-f-]{36}");

    /** Empty when the text is no place. */
    public static Optional<TopicPlace> parse(String written) {
        if (!WRITTEN.matcher(written).matches()) {
            return Optional.empty();
        }
        String[] parts = written.split("_");
        try {
            return Optional.of(new TopicPlace(IsoWeek.parse(parts[0]), UUID.fromString(parts[1])));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return week + "_" + id;
    }
}
