package nl.sekswerkplatform.sealing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealedBoxTest {
    private static final int BEFORE = 16_384;

    private final ContentKey key = ContentKey.random(new SecureRandom());
    private final Box box = new Box();

    @Test
    void opensWhatBlanksFilledBeforeAsWhatWasWritten() {
        box.closeText("one\ntwo" + " ".repeat(BEFORE - 7), key);
        assertEquals("one\ntwo", box.openText(key));
        box.closeText(" ".repeat(BEFORE), key);
        assertEquals("", box.openText(key));
        box.closeText("[]" + " ".repeat(BEFORE - 2), key);
        assertEquals(List.of(), box.openAll(key));
    }

    private static final class Box extends SealedBox {
        @Override
        protected SealLabel label() {
            return new SealLabel("box", "1");
        }
    }
}
