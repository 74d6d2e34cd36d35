package nl.sekswerkplatform.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import nl.sekswerkplatform.codes.CodeMistyped.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeParseTest {
    private static final Code CODE = new Code("817594690849210893782551");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8175 9469 0849 2108 9378 2551",
                "817594690849210893782551",
                "8175-9469-0849-2108-9378-2551",
                "8175.9469.0849.2108.9378.2551",
                "  8175 - 9469 – 0849 — 2108 . 9378   2551\t\r\n",
                "8 1 7 5 9 4 6 9 0 8 4 9 2 1 0 8 9 3 7 8 2 5 5 1",
                "81759469\u00A00849\u20092108\u200B9378\u22122551\u2028",
                "８１７５ ９４６９ ０８４９ ２１０８ ９３７８ ２５５１",
                "٨١٧٥ ٩٤٦٩ ٠٨٤٩ ٢١٠٨ ٩٣٧٨ ٢٥٥١",
                "\uFEFF8175·9469•0849…2108 9378 2551",
                "8l75 9469 O849 2lO8 9378 255I",
                "٨١٧٥ ٩٤٦٩ ०८४९ ২১০৮ 9378 2551",
            })
    void readsACodeHoweverItIsTyped(String typed) {
        assertEquals(CODE, Code.parse(typed));
    }

    @Test
    void readsWhatItPrints() {
        assertEquals(CODE, Code.parse(CODE.printed()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stap 3 van 3 · verstuurd\nOntvangen\nBewaar deze code.\n8175 9469 0849\n2108 9378 2551\nTyp de laatste vier"
                        + " cijfers\nNu hulp nodig? 112, 0800-7000",
                "code: 8175 9469 0849 / 2108 9378 2551 (maandag)",
                "Hallo code 817594690849210893782551 bedankt",
            })
    void findsTheCodeInAReceiptThatIsPastedWhole(String pasted) {
        assertEquals(CODE, Code.parse(pasted));
    }

    @Test
    void choosesNoneWhereSeveralCodesStand() {
        String two = "eerst " + CODE.printed() + " en dan " + CODE.printed();
        assertThrows(CodeMistyped.class, () -> Code.parse(two));
        assertThrows(CodeMistyped.class, () -> Code.parse("lang " + "1-".repeat(100_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2551", " 25 51 ", "２５５１", "2-5-5-1"})
    void knowsItsLastFourDigitsHoweverTheyAreTyped(String typed) {
        assertTrue(CODE.endsWith(typed));
        assertFalse(CODE.endsWith(typed + "1"));
        assertFalse(CODE.endsWith(null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "''|TOO_SHORT|0",
                "8175 9469 0849 2108 9378 255|TOO_SHORT|6",
                "8175 9469 084 2108 9378 2551|TOO_SHORT|3",
                "8175 94699 084 210 9378 2551|TOO_SHORT|3",
                "8175 9469 0849 2108 9378|TOO_SHORT|0",
                "81759469084921089378255|TOO_SHORT|0",
                "8175 9469 0849 2108 9378 25511|TOO_LONG|6",
                "81755 9469 0849 2108 9378 2551|TOO_LONG|1",
                "817 9469 084999 2108 9378 2551|TOO_LONG|3",
                "8175 9469 0849 2108 9378 2551 1|TOO_LONG|0",
                "8175946908492108937825511|TOO_LONG|0",
                "8175 9469 0849 2108 9378 255x|NOT_DIGITS|6",
                "x|NOT_DIGITS|1",
                "8175 9469 B849 2108 9378 2551|NOT_DIGITS|3",
                "8175 x 9469|NOT_DIGITS|2",
                "8175 9469 0849 2108 9378 2551 x|NOT_DIGITS|0",
                "8175,9469|NOT_DIGITS|2",
                "8175 9469 0849 2108 9378 2552|CHECK_FAILED|0",
                "9175 9469 0849 2108 9378 2551|CHECK_FAILED|0",
            })
    void tellsWhatIsWrongAndWhere(String typed, Kind kind, int group) {
        var mistyped = assertThrows(CodeMistyped.class, () -> Code.parse(typed));
        assertEquals(kind, mistyped.kind());
        assertEquals(group == 0 ? OptionalInt.empty() : OptionalInt.of(group), mistyped.group());
        assertEquals(List.of(kind.name(), group), mistyped.arguments());
    }

    @Test
    void takesNothingForAnEmptyField() {
        assertEquals(
                Kind.TOO_SHORT,
                assertThrows(CodeMistyped.class, () -> Code.parse(null)).kind());
    }

    @Test
    void neverRepeatsWhatWasTyped() {
        var mistyped = assertThrows(CodeMistyped.class, () -> Code.parse("8175 9469 0849 2108 9378 2552"));
        assertEquals("codes.error.CodeMistyped", mistyped.getMessage());
        assertFalse((mistyped + "" + mistyped.arguments()).matches("(?s).*\\d{2}.*"));
    }
}
