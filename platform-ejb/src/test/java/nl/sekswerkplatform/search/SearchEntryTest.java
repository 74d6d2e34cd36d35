package nl.sekswerkplatform.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchEntryTest {
    @Test
    void hasAllItsWordsForWhoLooksAtAll() {
        Set<String> all = words(entry(SearchKind.DECISION, "2026-003", "Meer licht", "In de straat."), "q");
        assertEquals(Set.of("meer", "licht", "in", "de", "straat", "k_decision"), all);
    }

    /** Otherwise a first look would not find the thing that is called so, once very many speak of it. */
    @Test
    void isAlwaysFoundByItsNameAtAFirstLook() {
        for (int number = 1; number < 100; number++) {
            Set<String> first = words(entry(SearchKind.PROPOSAL, number, "Meer licht", "In de straat."), "f");
            assertTrue(first.containsAll(Set.of("meer", "licht", "k_proposal")), first::toString);
        }
    }

    @Test
    void isOneOfAboutSixteenWhoseOtherWordsAreFoundAtAFirstLook() {
        long part = IntStream.rangeClosed(1, 16_000)
                .mapToObj(number -> entry(SearchKind.INPUT, number, String.valueOf(number), "Het is koud."))
                .filter(entry -> words(entry, "f").contains("koud"))
                .count();
        assertTrue(part > 800 && part < 1_200, "of 16,000: " + part);
    }

    /** What people say has a number for a name: with all these numbers a first look would look at everything. */
    @Test
    void isNotNamedByANumber() {
        List<SearchEntry> said = IntStream.rangeClosed(1, 200)
                .mapToObj(number -> entry(SearchKind.INPUT, number, String.valueOf(number), "Het is koud."))
                .toList();
        long looked =
                said.stream().filter(entry -> !words(entry, "f").isEmpty()).count();
        assertTrue(looked < 40, "of 200: " + looked);
    }

    private static SearchEntry entry(SearchKind kind, Object key, String title, String body) {
        return SearchEntry.of(kind, key, "/x").called(title).saying(body);
    }

    private static Set<String> words(SearchEntry entry, String letter) {
        return Arrays.stream(entry.words().split(" "))
                .filter(word -> word.startsWith(letter))
                .map(word -> word.substring(1))
                .collect(Collectors.toSet());
    }
}
