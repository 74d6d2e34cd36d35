package nl.sekswerkplatform.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.advice.PositionRefused.ConsentHasNoReason;
import nl.sekswerkplatform.advice.PositionRefused.ReasonMissing;
import nl.sekswerkplatform.advice.PositionRefused.StanceMissing;
import nl.sekswerkplatform.advice.RoundRefused.TextsAlike;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.shared.TextRefused.TextMissing;
import nl.sekswerkplatform.shared.TextRefused.TextTooLong;
import org.junit.jupiter.api.Test;

class ChoiceTest {
    @Test
    void needsAReasonToObjectAndTakesNoneForConsent() {
        assertNull(new Choice(Stance.CONSENT, "  ").checked(1).reason());
        assertNull(new Choice(Stance.RESERVATION, null).checked(1).reason());
        assertEquals("why", new Choice(Stance.RESERVATION, " why ").checked(1).reason());
        assertEquals("why", new Choice(Stance.OBJECTION, "why").checked(1).reason());
        ReasonMissing missing = assertThrows(ReasonMissing.class, () -> new Choice(Stance.OBJECTION, "\n ").checked(2));
        assertEquals(List.of("reason2"), missing.arguments());
        assertThrows(ConsentHasNoReason.class, () -> new Choice(Stance.CONSENT, "but").checked(1));
        StanceMissing none = assertThrows(StanceMissing.class, () -> new Choice(null, "why").checked(3));
        assertEquals(List.of("stance3"), none.arguments());
        String tooLong = "x".repeat(Choice.MAX_REASON + 1);
        assertThrows(TextTooLong.class, () -> new Choice(Stance.OBJECTION, tooLong).checked(1));
    }

    @Test
    void isAskedAboutOneTextOrSeveralThatDiffer() {
        assertEquals(List.of("one"), asked("one", null, " ", "").texts());
        assertEquals(List.of("one", "two"), asked("one", "", "two").texts());
        assertThrows(TextMissing.class, () -> asked("", "two"));
        assertThrows(TextTooLong.class, () -> asked("one", "x".repeat(OpenRound.MAX_TEXT + 1)));
        TextsAlike alike = assertThrows(TextsAlike.class, () -> asked("one", " one "));
        assertEquals(List.of("text2"), alike.arguments());
    }

    private static OpenRound asked(String... texts) {
        return new OpenRound(UUID.randomUUID(), 1, 1, Arrays.asList(texts), Duration.ofHours(72));
    }
}
