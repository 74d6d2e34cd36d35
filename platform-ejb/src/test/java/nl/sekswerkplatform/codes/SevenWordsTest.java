package nl.sekswerkplatform.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.sekswerkplatform.codes.CodeMistyped.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SevenWordsTest {
    private static final Code CODE = new Code("817594690849210893782551");

    @Test
    void areTheSameCode() {
        SecureRandom random = new SecureRandom();
        for (int i = 0; i < 2_000; i++) {
            Code code = Code.random(random);
            assertEquals(SevenWords.COUNT, code.words().size());
            assertEquals(code, Code.parse(String.join(" ", code.words())));
        }
        for (String end : List.of("0".repeat(22), "9".repeat(22))) {
            Code code = Code.completed(end);
            assertEquals(code, Code.parse(String.join(" ", code.words())));
        }
    }

    @Test
    void stayTheSameForEver() {
        assertEquals(
                "eendblad kaassok muziekplein tafelboom keukenblad eendtas goudkaart", String.join(" ", CODE.words()));
        assertEquals(CODE.words(), Code.parse(CODE.printed()).words());
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "", "\n", " - ", ", "})
    void areReadHoweverTheyAreParted(String between) {
        assertEquals(CODE, Code.parse("  " + String.join(between, CODE.words()).toUpperCase()));
    }

    @Test
    void areFromAListOf2048() {
        Set<String> seen = new HashSet<>();
        SecureRandom random = new SecureRandom();
        for (int i = 0; i < 20_000; i++) {
            seen.addAll(Code.random(random).words().subList(1, 7));
        }
        assertEquals(2_048, seen.size());
    }

    @Test
    void tellWhichIsNotOneOfOurs() {
        List<String> words = new ArrayList<>(CODE.words());
        words.set(3, "auto");
        CodeMistyped mistyped = assertThrows(CodeMistyped.class, () -> Code.parse(String.join(" ", words)));
        assertEquals(Kind.WORD_UNKNOWN, mistyped.kind());
        assertEquals(4, mistyped.group().orElseThrow());
    }

    @Test
    void tellThatThereAreTooFewOrTooMany() {
        List<String> words = CODE.words();
        assertEquals(Kind.WORDS_MISSING, kind(String.join(" ", words.subList(0, 6))));
        assertEquals(Kind.WORDS_TOO_MANY, kind(String.join(" ", words) + " " + words.get(0)));
    }

    @Test
    void findMostWrongWords() {
        Random chance = new Random(7);
        int found = 0;
        for (int i = 0; i < 3_000; i++) {
            List<String> words = new ArrayList<>(CODE.words());
            int place = chance.nextInt(7);
            String other = Code.random(new SecureRandom()).words().get(1 + chance.nextInt(6));
            words.set(place, other);
            found += other.equals(CODE.words().get(place)) || kind(String.join(" ", words)) == Kind.WORDS_WRONG ? 1 : 0;
        }
        assertTrue(found > 3_000 * 0.9, "found " + found);
    }

    private static Kind kind(String typed) {
        try {
            Code.parse(typed);
            return null;
        } catch (CodeMistyped mistyped) {
            return mistyped.kind();
        }
    }
}
