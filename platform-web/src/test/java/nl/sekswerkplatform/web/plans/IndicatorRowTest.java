package nl.sekswerkplatform.web.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.pilots.Direction;
import nl.sekswerkplatform.pilots.IndicatorKind;
import nl.sekswerkplatform.pilots.Plan.Aim;
import nl.sekswerkplatform.pilots.Plan.Measure;
import nl.sekswerkplatform.pilots.Plan.PlannedIndicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody types of an indicator is what is proposed, and nothing that she did not type shows more than usual. */
class IndicatorRowTest {
    private static final String AT = "indicator-1-1";

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void hidesAsUsualWhereNothingIsTyped(String typed) {
        assertEquals(5, suppressed(typed));
    }

    @Test
    void showsEverythingOnlyWhenThatIsTyped() {
        assertEquals(0, suppressed("0"));
        assertEquals(12, suppressed("12"));
        assertThrows(NumberMistyped.class, () -> suppressed("1.000"));
        assertThrows(NumberMistyped.class, () -> suppressed("2,5"));
        assertThrows(NumberMistyped.class, () -> suppressed("9999999999"));
    }

    @Test
    void doesNotTakeAThousandForOne() {
        IndicatorRow row = new IndicatorRow();
        row.setTarget("1.000");
        assertThrows(NumberMistyped.class, () -> row.planned(AT));
        row.setTarget("1000");
        row.setThreshold("2,5");
        assertEquals(
                new Aim(null, new BigDecimal("1000"), new BigDecimal("2.5")),
                row.planned(AT).aim());
    }

    /** Whatever is agreed, its own form proposes the same when nothing is changed in it. */
    @ParameterizedTest
    @ValueSource(strings = {"1.234", "0.125", "-12.345", "1000", "2.5", "1234.567", "0.0001"})
    void saysAgainWhatWasAgreed(BigDecimal number) {
        Measure measure = new Measure(IndicatorKind.QUANTITATIVE, "per km", 0, new GroupKey("support"), false, null);
        var agreed = new PlannedIndicator("key", "Noise", measure, new Aim(Direction.LOWER, number, number), AT);
        assertEquals(agreed, IndicatorRow.of(agreed).planned(AT));
    }

    private static int suppressed(String typed) {
        IndicatorRow row = new IndicatorRow();
        row.setSuppress(typed);
        return row.planned(AT).measure().suppressBelow();
    }
}
