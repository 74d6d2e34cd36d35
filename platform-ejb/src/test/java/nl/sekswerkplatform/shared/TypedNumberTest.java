package nl.sekswerkplatform.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {
    private final Random lots = new Random(7);

    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "' 2.5 ', 2.5",
        "'2,5', 2.5",
        "'-0,25', -0.25",
        "1234, 1234",
        "'1234,567', 1234.567",
        "'1,2340', 1.2340"
    })
    void readsANumberThatMeansOneThing(String typed, BigDecimal number) {
        assertEquals(Optional.of(number), TypedNumber.read(typed));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", " ", "1.000", "1,000", "-12.345", "999,999", "twaalf", "1e3", "1.000.000", "2,34567", "+3"})
    void doesNotGuessWhatCouldMeanTwo(String typed) {
        assertEquals(Optional.empty(), TypedNumber.read(typed));
    }

    /** A form that is sent as it was opened is never refused, and says the same. */
    @Test
    void readsWhateverItWrote() {
        for (int decimals = 0; decimals <= TypedNumber.MAX_DECIMALS; decimals++) {
            for (int i = 0; i < 500; i++) {
                BigDecimal number = BigDecimal.valueOf(lots.nextInt(2_000_000) - 1_000_000, decimals);
                String written = TypedNumber.written(number);
                assertEquals(
                        0, number.compareTo(TypedNumber.read(written).orElseThrow()), () -> number + " as " + written);
            }
        }
    }
}
