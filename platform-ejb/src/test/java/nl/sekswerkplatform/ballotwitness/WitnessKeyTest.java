package nl.sekswerkplatform.ballotwitness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.SecureRandom;
import java.util.Base64;
import nl.sekswerkplatform.ballotwitness.BallotWitnessRefused.WitnessKeyUnusable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WitnessKeyTest {
    @Test
    void isReadAsItIsWritten() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        String written = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        assertEquals(written, WitnessKey.parse(" " + written + "\n").written());
    }

    /** The last are points of small order: what is sealed for them, everybody opens. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "short",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "not base64 at all, but as long as a key ...",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void refusesWhatNothingCanBeSealedFor(String written) {
        assertThrows(WitnessKeyUnusable.class, () -> WitnessKey.parse(written));
    }
}
