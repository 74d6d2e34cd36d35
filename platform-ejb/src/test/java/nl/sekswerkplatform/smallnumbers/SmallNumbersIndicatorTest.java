package nl.sekswerkplatform.smallnumbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallNumbersIndicatorTest {
    @ParameterizedTest
    @CsvSource({"5, 5, true", "4, 5, false", "4.9, 5, false", "0, 5, false", "0, 0, true", "-3, 0, true"})
    void hidesAnIndicatorBelowItsOwnThreshold(BigDecimal value, int suppressBelow, boolean shown) {
        assertEquals(shown ? Optional.of(value) : Optional.empty(), SmallNumbers.suppressed(value, suppressBelow));
    }

    @ParameterizedTest
    @CsvSource({"10, 10, true", "9, 10, false", "0, 10, false", "0, 0, true"})
    void holdsThePercentagesBaseAgainstTheThreshold(int base, int suppressBelow, boolean shown) {
        var percentage = new BigDecimal("3.5");
        assertEquals(
                shown ? Optional.of(percentage) : Optional.empty(),
                SmallNumbers.suppressedPercentage(percentage, OptionalInt.of(base), suppressBelow));
    }

    @Test
    void hidesAPercentageOfAnUnknownBase() {
        var percentage = new BigDecimal("99");
        assertEquals(Optional.empty(), SmallNumbers.suppressedPercentage(percentage, OptionalInt.empty(), 5));
        assertEquals(Optional.of(percentage), SmallNumbers.suppressedPercentage(percentage, OptionalInt.empty(), 0));
    }
}
