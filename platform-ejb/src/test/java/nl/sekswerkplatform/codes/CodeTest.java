package nl.sekswerkplatform.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {
    /** Random codes, and those at the ends of the range. */
    static Stream<Code> codes() {
        var random = new Random(20230401);
        var some = IntStream.range(0, 200).mapToObj(i -> Code.fromSeed(seed(random)));
        return Stream.concat(some, Stream.of(Code.completed("0".repeat(22)), Code.completed("9".repeat(22))));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void hasCheckDigitsThatLeaveOneOf97(Code code) {
        assertEquals(
                1, new BigInteger(code.digits()).mod(BigInteger.valueOf(97)).intValue());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void findsEveryErrorInOneDigit(Code code) {
        for (int place = 0; place < Code.LENGTH; place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                var wrong = new StringBuilder(code.digits());
                wrong.setCharAt(place, digit);
                assertEquals(code.digits().contentEquals(wrong), Code.isChecked(wrong.toString()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void findsEverySwapOfTwoDigits(Code code) {
        for (int one = 0; one < Code.LENGTH; one++) {
            for (int other = one + 1; other < Code.LENGTH; other++) {
                var wrong = new StringBuilder(code.digits());
                wrong.setCharAt(one, code.digits().charAt(other));
                wrong.setCharAt(other, code.digits().charAt(one));
                assertEquals(code.digits().contentEquals(wrong), Code.isChecked(wrong.toString()));
            }
        }
    }

    @Test
    void findsNearlyEverySwapOfTwoGroups() {
        long swaps = codes().flatMap(CodeTest::swapsOfGroups).count();
        long missed =
                codes().flatMap(CodeTest::swapsOfGroups).filter(Code::isChecked).count();
        assertTrue(swaps > 2500 && missed < swaps / 50, missed + " of " + swaps);
    }

    private static Stream<String> swapsOfGroups(Code code) {
        var groups = code.printed().split(" ");
        return IntStream.range(0, 36)
                .filter(i -> i / 6 < i % 6)
                .mapToObj(i -> {
                    var swapped = groups.clone();
                    swapped[i / 6] = groups[i % 6];
                    swapped[i % 6] = groups[i / 6];
                    return String.join("", swapped);
                })
                .filter(swapped -> !swapped.equals(code.digits()));
    }

    @Test
    void knowsOneFormOfTheCheckDigitsOnly() {
        // 22 zeroes and 97 leave nothing of 97; 98 would be the check digits, of which 01 is the other reading
        assertTrue(Code.isChecked("0".repeat(22) + "98"));
        assertFalse(Code.isChecked("0".repeat(22) + "01"));
    }

    @Test
    void printsSixGroupsOfFour() {
        var code = Code.fromSeed(counting());
        assertEquals("8175 9469 0849 2108 9378 2551", code.printed());
        assertEquals("2551", code.lastFour());
    }

    @Test
    void keepsItsDigitsOutOfLogs() {
        var code = Code.fromSeed(counting());
        assertEquals("Code[hidden]", code.toString());
        var refused = assertThrows(IllegalArgumentException.class, () -> new Code("123456789012345678901234"));
        assertFalse(refused.getMessage().matches(".*\\d.*"));
    }

    /** Worked out apart from this code, in Python. */
    @Test
    void givesTheSameCodeForTheSameSeed() {
        assertEquals("817594690849210893782551", Code.fromSeed(counting()).digits());
        assertEquals("553205058096234928926975", Code.fromSeed(new byte[32]).digits());
    }

    @Test
    void drawsOnWhenABlockIsUsedUp() {
        var digits = new DigitStream(counting()).next(100);
        assertEquals(
                "81759469084921089378251012285608010113152203539694"
                        + "80559753983059714470652235870357628928857618985242",
                digits);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 16, 31})
    void refusesAShortSeed(int length) {
        assertThrows(IllegalArgumentException.class, () -> Code.fromSeed(new byte[length]));
    }

    @Test
    void usesAllOfALongSeed() {
        var seed = new byte[48];
        var before = Code.fromSeed(seed);
        seed[47] = 1;
        assertFalse(before.equals(Code.fromSeed(seed)));
    }

    @Test
    void spreadsDigitsEvenly() {
        var random = new Random(7);
        var counts = new int[10];
        for (int i = 0; i < 5000; i++) {
            var digits = Code.fromSeed(seed(random)).digits().substring(0, Code.RANDOM_DIGITS);
            digits.chars().forEach(digit -> counts[digit - '0']++);
        }
        double expected = 5000 * Code.RANDOM_DIGITS / 10.0;
        double chiSquare = IntStream.of(counts)
                .mapToDouble(c -> (c - expected) * (c - expected) / expected)
                .sum();
        // nine degrees of freedom: above 27.9 once in a thousand; the bias of a bare byte modulo ten gives over 60
        assertTrue(chiSquare < 27.9, "chi-square " + chiSquare);
    }

    @Test
    void drawsAnotherCodeEachTime() {
        var random = new SecureRandom();
        var drawn = new HashSet<Code>();
        for (int i = 0; i < 1000; i++) {
            drawn.add(Code.random(random));
        }
        assertEquals(1000, drawn.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234", "12345678901234567890123x", "0000000000000000000000980"})
    void isNeverMadeOfAnythingElse(String digits) {
        assertThrows(IllegalArgumentException.class, () -> new Code(digits));
    }

    private static byte[] seed(Random random) {
        var seed = new byte[32];
        random.nextBytes(seed);
        return seed;
    }

    private static byte[] counting() {
        var seed = new byte[32];
        for (int i = 0; i < seed.length; i++) {
            seed[i] = (byte) i;
        }
        return seed;
    }
}
