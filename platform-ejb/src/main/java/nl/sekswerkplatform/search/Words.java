package nl.sekswerkplatform.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sekswerkplatform.shared.Text;

/**
 * How a text is cut into words, the same for what is stored and for what is typed: letters and digits without accents, small,
 * no longer than a word can be. In the index each has a letter before it, so that the server's own rules on short and common
 * words touch none.
 */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int LONGEST = 40;

    /** How much is looked at; each has its own letter before the words of the index. */
    enum Look {
        /** Names, and all words of every sixteenth thing. */
        FIRST("f"),
        ALL("q");

        private final String letter;

        Look(String letter) {
            this.letter = letter;
        }

        /** A word as the index holds it. */
        String word(String plain) {
            return letter + plain;
        }

        /** What all entries of a kind have among their words; no word that is typed is like it. */
        String tag(SearchKind kind) {
            return letter + "k_" + kind.name().toLowerCase(Locale.ROOT);
        }

        /** What all entries about a pilot have among their words. */
        String tag(String pilotKey) {
            return letter + "p_" + pilotKey.replace('-', '_');
        }
    }

    private Words() {}

    /** Where the words of a text are. */
    static Stream<MatchResult> in(String text) {
        return WORD.matcher(text).results();
    }

    /** A word as it is compared. */
    static String plain(String word) {
        String bare =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
        String small = bare.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("ø", "o");
        String letters = small.replaceAll("[^\\p{L}\\p{N}]", "");
        return Text.beginning(letters, LONGEST);
    }

    static Stream<String> plainIn(String text) {
        return in(text).map(found -> plain(found.group())).filter(word -> !word.isEmpty());
    }
}
