package nl.sekswerkplatform.web.rooms;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sekswerkplatform.web.PageMissing;

/** What an address in a room is about: a topic, or words in it. */
record RoomKey(UUID topic, UUID words) {
    private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final Pattern ONE = Pattern.compile(ID);
    private static final Pattern BOTH = Pattern.compile(ID + "-" + ID);

    /** @throws PageMissing when it names no topic */
    static UUID id(String key) {
        if (key == null || !ONE.matcher(key).matches()) {
            throw new PageMissing();
        }
        return UUID.fromString(key);
    }

    /** @throws PageMissing when it names no words in a topic */
    static RoomKey of(String key) {
        Matcher both = BOTH.matcher(key == null ? "" : key);
        if (!both.matches()) {
            throw new PageMissing();
        }
        return new RoomKey(UUID.fromString(both.group(1)), UUID.fromString(both.group(2)));
    }
}
