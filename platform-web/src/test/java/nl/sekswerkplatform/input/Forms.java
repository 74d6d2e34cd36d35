package nl.sekswerkplatform.input;

import java.nio.file.Path;
import java.security.SecureRandom;
import nl.sekswerkplatform.sealing.PlatformKeys;

/** Forms that the platform gave at other times than now: made with its own keys, which only a test has. */
public final class Forms {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Forms() {}

    /** The token of a form that was given in that ten-second slot since 1970. */
    public static String givenIn(int slot, Path keys) {
        var nonce = new byte[FormNumber.BYTES];
        RANDOM.nextBytes(nonce);
        byte[] mark = FormTokens.mark(FormTokens.key(PlatformKeys.in(keys)), nonce, slot);
        return FormToken.of(nonce, slot, mark).value();
    }
}
