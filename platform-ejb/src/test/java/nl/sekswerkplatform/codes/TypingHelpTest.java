package nl.sekswerkplatform.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import nl.sekswerkplatform.codes.TypingHelp.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypingHelpTest {
    private static final Code CODE = new Code("817594690849210893782551");
    private static final List<String> WORDS =
            List.of("eendblad", "kaassok", "muziekplein", "tafelboom", "keukenblad", "eendtas", "goudkaart");

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n ", "8175 9469 0849 2108 9378 2551"})
    void isNotGivenWhereNothingIsWrong(String typed) {
        assertEquals(Optional.empty(), TypingHelp.of(typed));
    }

    /** Wrong groups stand in brackets. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8175 9469 084 2108 9378 2551|8175 9469 [084] 2108 9378 2551",
                "8175-94699-084-2108-9378-2551|8175 [94699] [084] 2108 9378 2551",
                "8175 9469 0x49 2108 9378 2551|8175 9469 [0x49] 2108 9378 2551",
                "8175 9469 0849 2108 9378 2551 1|8175 9469 0849 2108 9378 2551 [1]",
                "8175 9469 0849 2108 9378|8175 9469 0849 2108 9378",
                "81759469084921089378255|8175 9469 0849 2108 9378 [255]",
                "8 1 7 5 9 4 6 9 0 8 4 9|8175 9469 0849",
                "８１７５ ９４６９ ０８４ ２１０８ ９３７８ ２５５１|8175 9469 [084] 2108 9378 2551",
            })
    void marksTheGroupsThatAreNoGroups(String typed, String shown) {
        TypingHelp help = TypingHelp.of(typed).orElseThrow();
        assertEquals(shown, shown(help));
        assertFalse(help.guessed());
    }

    @Test
    void looksFirstWhereOneDigitOrTwoThatChangedPlacesExplainIt() {
        Random chance = new Random(3);
        SecureRandom random = new SecureRandom();
        int told = 0;
        for (int i = 0; i < 2_000; i++) {
            String digits = Code.random(random).digits();
            int place = chance.nextInt(23);
            String slipped = i % 2 == 0 ? withOther(digits, place) : swapped(digits, place);
            if (slipped.equals(digits)) {
                continue;
            }
            TypingHelp help = TypingHelp.of(slipped).orElseThrow();
            assertTrue(help.guessed());
            if (!help.suspects().isEmpty()) {
                assertTrue(help.suspects().contains(place / 4 + 1), help::toString);
                assertTrue(help.suspects().size() <= 3);
                told++;
            }
        }
        assertTrue(told > 1_200, "told of " + told);
    }

    /** What it says follows from what was typed: the same for a code that someone has and for one that nobody has. */
    @Test
    void knowsNoMoreThanTheCheckDigitsThatAnyoneCanWorkOut() {
        String typed = withOther(CODE.digits(), 5);
        List<Integer> byHand = new ArrayList<>();
        for (int place = 0; place < 24; place++) {
            for (char other = '0'; other <= '9'; other++) {
                boolean right = Code.isChecked(typed.substring(0, place) + other + typed.substring(place + 1));
                if (right && !byHand.contains(place / 4 + 1)) {
                    byHand.add(place / 4 + 1);
                }
            }
        }
        TypingHelp help = TypingHelp.of(typed).orElseThrow();
        assertTrue(help.suspects().isEmpty() || help.suspects().containsAll(byHand), help.suspects() + " " + byHand);
    }

    @ParameterizedTest
    @CsvSource({
        "tafelbom, tafelboom",
        "tafeboom, tafelboom",
        "tafleboom, tafelboom",
        "Tafel-booom, tafelboom",
        "táfelboon, tafelboom"
    })
    void offersTheDrawnWordThatIsLikeTheWrongOne(String slipped, String word) {
        TypingHelp help = TypingHelp.of(with(3, slipped.replace("-", ""))).orElseThrow();
        assertEquals(List.of(4), help.suspects());
        assertEquals(word, help.perhaps().get(0));
        assertTrue(help.perhaps().size() <= 3);
    }

    @Test
    void putsFirstTheWordWithWhichTheWholeIsACode() {
        for (int place = 0; place < SevenWords.COUNT; place++) {
            String slipped = WORDS.get(place).substring(1);
            TypingHelp help = TypingHelp.of(with(place, slipped)).orElseThrow();
            assertEquals(List.of(place + 1), help.suspects(), slipped);
            assertTrue(help.perhaps().contains(WORDS.get(place)), help::toString);
        }
    }

    @Test
    void offersAWordThatIsOneSlipFromOneOfOursWhenAllAreOurs() {
        String typed = with(1, "kaastas");
        assertTrue(TypingHelp.of(typed).isPresent());
        TypingHelp help = TypingHelp.of(slippedInto("beer", "peer")).orElseThrow();
        assertTrue(help.guessed());
        assertTrue(help.perhaps().isEmpty() || String.join(" ", help.perhaps()).contains("beer"), help::toString);
    }

    @Test
    void readsWordsThatAreNotPartedAsFarAsTheyAreOurs() {
        TypingHelp help = TypingHelp.of("eendbladkaassokmuziekplijn").orElseThrow();
        assertEquals("eendblad kaassok [muziekplijn]", shown(help));
        assertEquals("muziekplein", help.perhaps().get(0));
    }

    @Test
    void saysNothingOfAText() {
        assertEquals(Optional.empty(), TypingHelp.of("woord ".repeat(100)));
        TypingHelp help = TypingHelp.of("wat moet ik hier doen?").orElseThrow();
        assertTrue(help.perhaps().isEmpty(), help::toString);
    }

    private static String shown(TypingHelp help) {
        return help.parts().stream().map(TypingHelpTest::shown).collect(Collectors.joining(" "));
    }

    private static String shown(Part part) {
        return part.wrong() ? "[" + part.text() + "]" : part.text();
    }

    private static String with(int place, String word) {
        List<String> words = new ArrayList<>(WORDS);
        words.set(place, word);
        return String.join(" ", words);
    }

    /** Words of which one was meant otherwise; of about a hundred codes one is right with the other word too. */
    private static String slippedInto(String meant, String typed) {
        SecureRandom random = new SecureRandom();
        return java.util.stream.Stream.generate(() -> Code.random(random))
                .map(code -> String.join(" ", code.words()))
                .filter(words -> words.matches(".*\\b" + meant + ".*"))
                .map(words -> words.replaceFirst("\\b" + meant, typed))
                .filter(words -> TypingHelp.of(words).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static String withOther(String digits, int place) {
        char other = digits.charAt(place) == '9' ? '0' : (char) (digits.charAt(place) + 1);
        return digits.substring(0, place) + other + digits.substring(place + 1);
    }

    private static String swapped(String digits, int place) {
        return digits.substring(0, place)
                + digits.charAt(place + 1)
                + digits.charAt(place)
                + digits.substring(place + 2);
    }
}
