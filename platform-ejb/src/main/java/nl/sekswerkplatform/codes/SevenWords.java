package nl.sekswerkplatform.codes;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.sekswerkplatform.codes.CodeMistyped.Kind;

/**
 * The same code in seven words, for who remembers words better than digits: not a second secret, another way to write
 * the one there is. A word is made of two plain ones (64 x 32 of them, 11 bits), so that a list of 96 gives 2,048;
 * nothing in it is a person, a place, a trade or has a second meaning.
 *
 * <p>Seven words are 77 bits. They hold the 22 random digits times fifteen, and what is left of dividing these by
 * fifteen: of wrong words, fourteen in fifteen are found before the store is asked.
 */
final class SevenWords {
    static final int COUNT = 7;

    private static final List<String> FIRST = List.of("""
            appel peer druif brood kaas melk thee soep suiker zout rijst tuin veld berg strand rivier
            storm regen wind wolk sneeuw maan zon ster vuur glas hout steen ijzer goud zilver papier
            katoen klok lamp tafel deur kelder zolder keuken trein fiets boot tram muziek vogel paard hond
            schaap beer uil eend gans kikker vlinder egel bos gras zand klei honing peper wortel noot\
            """.split("\\s+"));
    private static final List<String> SECOND = List.of("""
            boom huis brug pad plein straat poort toren winkel markt school muur koffer tas jas hoed
            schoen sok mand fles kop bord lepel boek brief kaart lied spel hek bloem blad steen\
            """.split("\\s+"));
    private static final BigInteger WORDS = BigInteger.valueOf((long) FIRST.size() * SECOND.size());
    private static final BigInteger CHECKS = BigInteger.valueOf(15);

    /** All 2,048, each as it is written. */
    static final List<String> ALL = FIRST.stream()
            .flatMap(first -> SECOND.stream().map(second -> first + second))
            .toList();

    private SevenWords() {}

    /** True if someone meant to type words: letters enough for one, and no digit. */
    static boolean isMeant(String typed) {
        return letters(typed).length() > 3 && typed.codePoints().noneMatch(Character::isDigit);
    }

    static List<String> of(Code code) {
        BigInteger random = new BigInteger(code.digits().substring(0, Code.RANDOM_DIGITS));
        BigInteger rest = random.multiply(CHECKS).add(random.mod(CHECKS));
        List<String> words = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            int word = rest.mod(WORDS).intValue();
            words.add(0, FIRST.get(word / SECOND.size()) + SECOND.get(word % SECOND.size()));
            rest = rest.divide(WORDS);
        }
        return List.copyOf(words);
    }

    /**
     * Reads words however they are parted: capitals, spaces and line ends do not matter.
     *
     * @throws CodeMistyped telling which word is not one of ours
     */
    static Code read(String typed) {
        String letters = letters(typed);
        BigInteger number = BigInteger.ZERO;
        for (int i = 1; i <= COUNT; i++) {
            if (letters.isEmpty()) {
                throw new CodeMistyped(Kind.WORDS_MISSING, i);
            }
            String first = startOf(letters, FIRST, i);
            String second = startOf(letters.substring(first.length()), SECOND, i);
            letters = letters.substring(first.length() + second.length());
            long word = (long) FIRST.indexOf(first) * SECOND.size() + SECOND.indexOf(second);
            number = number.multiply(WORDS).add(BigInteger.valueOf(word));
        }
        if (!letters.isEmpty()) {
            throw new CodeMistyped(Kind.WORDS_TOO_MANY, 0);
        }
        return checked(number);
    }

    /**
     * The words as they were parted, or, when that does not make seven, as they are read: then what follows the last
     * word that is ours stands as one.
     */
    static List<String> typed(String typed) {
        List<String> parted = Pattern.compile("[^\\p{L}\\p{M}]+")
                .splitAsStream(typed)
                .map(SevenWords::letters)
                .filter(word -> !word.isEmpty())
                .toList();
        if (parted.size() == COUNT) {
            return parted;
        }
        List<String> words = new ArrayList<>();
        String letters = letters(typed);
        while (!letters.isEmpty()) {
            String rest = letters;
            String word = ALL.stream().filter(rest::startsWith).findFirst().orElse(rest);
            words.add(word);
            letters = rest.substring(word.length());
        }
        return words;
    }

    private static Code checked(BigInteger number) {
        BigInteger random = number.divide(CHECKS);
        String digits = random.toString();
        if (!number.mod(CHECKS).equals(random.mod(CHECKS)) || digits.length() > Code.RANDOM_DIGITS) {
            throw new CodeMistyped(Kind.WORDS_WRONG, 0);
        }
        return Code.completed("0".repeat(Code.RANDOM_DIGITS - digits.length()) + digits);
    }

    /** No word of a list begins with another of it, so there is one answer. */
    private static String startOf(String letters, List<String> list, int word) {
        return list.stream()
                .filter(letters::startsWith)
                .findFirst()
                .orElseThrow(() -> new CodeMistyped(Kind.WORD_UNKNOWN, word));
    }

    private static String letters(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKD)
                .replaceAll("\\P{L}", "")
                .toLowerCase(Locale.ROOT);
    }
}
