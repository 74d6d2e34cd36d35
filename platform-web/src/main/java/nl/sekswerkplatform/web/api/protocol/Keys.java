package nl.sekswerkplatform.web.api.protocol;

import java.util.Optional;

/** Reads the keys that stand in addresses; whatever is none has nothing behind it. */
public final class Keys {
    private Keys() {}

    /** A number from 1. */
    public static Optional<Integer> number(String written) {
        return written.matches("[1-9]\\d{0,8}") ? Optional.of(Integer.valueOf(written)) : Optional.empty();
    }

    /** A word such as {@code sex-workers}. */
    public static Optional<String> word(String written) {
        return written.matches("[a-z][a-z0-9-]{0,79}") ? Optional.of(written) : Optional.empty();
    }
}
