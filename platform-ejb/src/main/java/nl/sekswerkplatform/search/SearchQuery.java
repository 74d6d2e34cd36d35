package nl.sekswerkplatform.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sekswerkplatform.search.Words.Look;
import nl.sekswerkplatform.shared.Text;

/**
 * What a reader looks for. Whatever she types is words: signs between them mean nothing, and of very many only the first
 * count.
 *
 * @param typed as it can stand in the field again
 * @param kind null for all kinds
 * @param pilotKey null for all pilots
 */
public record SearchQuery(String typed, SearchKind kind, String pilotKey) {
    /** In characters. */
    public static final int MAX_TYPED = 200;

    private static final int MOST_TERMS = 10;
    private static final int SHORTEST = 2;
    /** From how many characters a word is looked for by its beginning. */
    private static final int BEGINNING = 3;

    private static final int SHORTEST_STEM = 5;

    /** They are in every text; alone they are looked for like any other. */
    private static final Set<String> COMMON =
            Set.of(("de het een en of van in op te ten ter is dat die dit er om aan als"
                            + " bij met voor naar niet ook maar the a an and or to on at it this that for with as by be are")
                    .split(" "));

    public SearchQuery {
        String clean =
                typed == null ? "" : typed.replaceAll("\\p{Cc}|\\p{Cs}", " ").strip();
        typed = Text.beginning(clean, MAX_TYPED).strip();
    }

    /** What is looked for: the words that tell something, each once, as they are compared. */
    List<String> terms() {
        List<String> all = Words.plainIn(typed)
                .filter(word -> word.codePointCount(0, word.length()) >= SHORTEST)
                .distinct()
                .toList();
        List<String> telling =
                all.stream().filter(word -> !COMMON.contains(word)).toList();
        return (telling.isEmpty() ? all : telling).stream().limit(MOST_TERMS).toList();
    }

    /** True when there is no word to look for. */
    public boolean isEmpty() {
        return terms().isEmpty();
    }

    /** True when a word of a text is one of those that are looked for. */
    boolean finds(String plain) {
        return terms().stream().anyMatch(term -> isBeginning(term) ? plain.startsWith(stem(term)) : plain.equals(term));
    }

    /** For the database, in its own language: all terms must be there, and the kind and the pilot that were chosen. */
    String inBooleanMode(Look look) {
        Stream<String> tags = Stream.of(
                        kind == null ? null : look.tag(kind), pilotKey == null ? null : look.tag(pilotKey))
                .filter(tag -> tag != null);
        return Stream.concat(tags, terms().stream().map(term -> beginning(term, look)))
                .map(each -> "+" + each)
                .collect(Collectors.joining(" "));
    }

    private static String beginning(String term, Look look) {
        return isBeginning(term) ? look.word(stem(term)) + "*" : look.word(term);
    }

    private static boolean isBeginning(String term) {
        return term.codePointCount(0, term.length()) >= BEGINNING;
    }

    /** Without the end that makes one of many: who looks for {@code woningen} finds {@code woning} and {@code woningbouw}. */
    private static String stem(String term) {
        for (String end : List.of("en", "s")) {
            if (term.endsWith(end) && term.length() - end.length() >= SHORTEST_STEM) {
                return term.substring(0, term.length() - end.length());
            }
        }
        return term;
    }
}
