package nl.sekswerkplatform.smallnumbers;

import static nl.sekswerkplatform.smallnumbers.Protection.IN_FUNCTION;
import static nl.sekswerkplatform.smallnumbers.Protection.PROTECTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallNumbersSumTest {
    @Test
    void addsUpExactlyWhatWasShownExactly() {
        var shown = List.of(SmallNumbers.band(3, IN_FUNCTION), SmallNumbers.band(4, IN_FUNCTION));
        assertEquals(new ShownSum(true, 7), SmallNumbers.sum(shown));
        assertEquals(new ShownSum(true, 0), SmallNumbers.sum(List.of()));
    }

    @Test
    void saysOfBandsHowManyThereWereAtLeast() {
        var shown = List.of(
                SmallNumbers.band(9, PROTECTED), SmallNumbers.band(19, PROTECTED), SmallNumbers.band(60, PROTECTED));
        assertEquals(new ShownSum(false, 60), SmallNumbers.sum(shown));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 5, 9, 10, 12, 13, 17, 88})
    void neverSaysMoreThanThereWere(int people) {
        assertTrue(
                SmallNumbers.sum(List.of(SmallNumbers.count(people, PROTECTED))).atLeast() <= people);
        assertTrue(
                SmallNumbers.sum(List.of(SmallNumbers.band(people, PROTECTED))).atLeast() <= people);
    }
}
