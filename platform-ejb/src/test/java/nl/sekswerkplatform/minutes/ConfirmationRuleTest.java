package nl.sekswerkplatform.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import nl.sekswerkplatform.smallnumbers.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfirmationRuleTest {
    private static final ConfirmationRule RULE = ConfirmationRule.FLOOR;
    private static final LocalDate OFFERED = LocalDate.of(2026, 11, 12);

    @ParameterizedTest(name = "{0} of {1} members: {2}")
    @CsvSource({
        "0, 0, false",
        "1, 0, true",
        "0, 1, false",
        "1, 1, true",
        "1, 2, false",
        "2, 2, true",
        "2, 3, false",
        "3, 3, true",
        "2, 172, false",
        "3, 172, true"
    })
    void takesThreeMembersOrAllOfASmallerGroup(int confirmed, int members, boolean enough) {
        assertEquals(enough, RULE.isEnough(confirmed, People.of(members)));
    }

    @Test
    void letsTheSecretarysWordCountAfterAWeek() {
        assertFalse(RULE.secretaryCounts(OFFERED, OFFERED.plusDays(6)));
        assertTrue(RULE.secretaryCounts(OFFERED, OFFERED.plusDays(7)));
    }

    @Test
    void waitsThreeWeeksForTheSilent() {
        assertFalse(RULE.isDue(OFFERED, OFFERED.plusDays(20)));
        assertTrue(RULE.isDue(OFFERED, OFFERED.plusDays(21)));
        assertEquals(LocalDate.of(2026, 12, 3), RULE.deadline(OFFERED));
    }

    @Test
    void isNeverSetBelowTheFloorOnARealPlatform() {
        var lax = new ConfirmationRule(1, 0, 0);
        assertEquals(ConfirmationRule.FLOOR, ConfirmationRuleProducer.allowed(lax, false));
        assertEquals(lax, ConfirmationRuleProducer.allowed(lax, true));
    }

    @Test
    void mayAskMoreThanTheFloor() {
        var strict = new ConfirmationRule(5, 3, 28);
        assertEquals(new ConfirmationRule(5, 7, 28), ConfirmationRuleProducer.allowed(strict, false));
    }

    @Test
    void refusesSettingsThatMeanNothing() {
        assertThrows(IllegalArgumentException.class, () -> new ConfirmationRule(0, 7, 21));
        assertThrows(IllegalArgumentException.class, () -> new ConfirmationRule(3, -1, 21));
        assertThrows(IllegalArgumentException.class, () -> new ConfirmationRule(3, 7, -1));
    }
}
