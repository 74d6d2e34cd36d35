package nl.sekswerkplatform.proposals;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.sekswerkplatform.shared.Text;

/**
 * Whether two texts may be about the same: they share at least two telling words, and half of those of the shorter. Words are
 * taken by their beginnings, for Dutch joins and bends them at the end.
 */
final class Likeness {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int SHORTEST = 4;
    private static final int BEGINNING = 6;
    private static final int MOST = 30;
    private static final int SHARED = 2;

    /** Words that every question has. */
    private static final Set<String> COMMON = Set.of(
            ("waar wanneer waarom welke hoeveel kunnen moeten mogen willen zouden worden wordt heeft hebben zijn deze onze jullie"
                            + " iets iemand niets voor over naar door tegen tussen meer minder veel beter goed graag alle altijd"
                            + " what when where which who whom with about from they them this that these those have will would"
                            + " should could more less much many better your their does must please tafel table proposal voorstel")
                    .split(" "));

    private final Set<String> terms;

    Likeness(String text) {
        terms = terms(text);
    }

    private static Set<String> terms(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group())
                .filter(word -> word.length() >= SHORTEST && !COMMON.contains(word))
                .map(word -> Text.beginning(word, BEGINNING))
                .limit(MOST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Nothing is alike to a text without enough telling words. */
    boolean isTooShort() {
        return terms.size() < SHARED;
    }

    /** For a full-text search in boolean mode: any of the words, by its beginning. */
    String query() {
        return terms.stream().map(term -> term + "*").collect(Collectors.joining(" "));
    }

    boolean isOf(String other) {
        Set<String> others = terms(other);
        long shared = terms.stream().filter(others::contains).count();
        return shared >= SHARED && 2 * shared >= Math.min(terms.size(), others.size());
    }
}
