package nl.sekswerkplatform.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AliasLetterTest {
    private static final int MANY = 2_600;

    /** Seeded, so that a test that counts says the same each time. */
    private final Random random = new Random(20_261_102);

    @Test
    void isTheSameEachTimeAndAnotherForAnother() {
        MemberSecret hers = secret();
        assertEquals(AliasLetter.of(hers, "proposal/1", List.of()), AliasLetter.of(hers, "proposal/1", List.of()));
        String letter = AliasLetter.of(hers, "proposal/1", List.of());
        assertFalse(AliasLetter.of(hers, "proposal/1", List.of(letter)).equals(letter));
    }

    @Test
    void goesOnWithTwoLettersAndThree() {
        List<String> taken = new ArrayList<>();
        for (int number = 0; number < 26 + 26 * 26; number++) {
            String letter = AliasLetter.of(secret(), "meeting/1", taken);
            int length = number < 26 ? 1 : number < 26 + 26 * 26 - 6 ? 2 : 3;
            assertEquals(length, letter.length(), "number " + number);
            assertFalse(Set.of("SS", "SA", "SD", "KZ", "KK", "HH").contains(letter), letter);
            taken.add(letter);
        }
        assertEquals(taken.size(), new HashSet<>(taken).size());
    }

    /** Each letter as often as another, whoever came before: the one taken says nothing of the next. */
    @Test
    void isDrawnEvenly() {
        int[] times = new int[26];
        for (int draw = 0; draw < MANY; draw++) {
            times[AliasLetter.of(secret(), "proposal/" + draw, List.of()).charAt(0) - 'A']++;
        }
        double expected = MANY / 26.0;
        double distance = IntStream.of(times)
                .mapToDouble(each -> (each - expected) * (each - expected) / expected)
                .sum();
        // 25 degrees of freedom: one in a million is above 75
        assertTrue(distance < 75, "chi-square " + distance);
    }

    /** The same letter in two threads as often as two strangers have it. */
    @Test
    void hasNothingToDoWithHerLetterElsewhere() {
        long same = IntStream.range(0, MANY)
                .mapToObj(number -> secret())
                .filter(hers -> AliasLetter.of(hers, "proposal/1", List.of())
                        .equals(AliasLetter.of(hers, "proposal/2", List.of())))
                .count();
        // expected 100, standard deviation 9.8
        assertTrue(same > 50 && same < 150, same + " of " + MANY);
    }

    private MemberSecret secret() {
        byte[] bytes = new byte[MemberSecret.LENGTH];
        random.nextBytes(bytes);
        return new MemberSecret(bytes);
    }
}
