package nl.sekswerkplatform.proposals;

import java.util.Arrays;
import java.util.Locale;

/**
 * What a proposal comes from that nobody made, such as {@code follow-up/2026-004-1}.
 *
 * @param key of that thing among its kind
 */
public record RaisedBy(Kind kind, String key) {
    /** What comes before the table by itself. */
    public enum Kind {
        FOLLOW_UP,
        SIGNAL,
        EVALUATION;

        private String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static RaisedBy of(Kind kind, Object key) {
        return new RaisedBy(kind, key.toString());
    }

    /** @throws IllegalArgumentException when it is none */
    static RaisedBy parse(String written) {
        int end = written.indexOf('/');
        return Arrays.stream(Kind.values())
                .filter(kind -> end > 0 && written.substring(0, end).equals(kind.word()))
                .findFirst()
                .map(kind -> new RaisedBy(kind, written.substring(end + 1)))
                .orElseThrow(() -> new IllegalArgumentException(written));
    }

    public boolean isOf(Kind asked) {
        return kind == asked;
    }

    /** As it is stored, and told to others. */
    @Override
    public String toString() {
        return kind.word() + "/" + key;
    }
}
