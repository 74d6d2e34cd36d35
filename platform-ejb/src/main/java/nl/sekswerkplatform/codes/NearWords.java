package nl.sekswerkplatform.codes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which of the drawn words someone may have meant who typed another: those that few slips lead to. */
final class NearWords {
    private static final int MOST_SLIPS = 3;
    private static final int MOST_OFFERED = 3;

    private NearWords() {}

    /** What is wrong with words of which one is not ours, or that are no code together. */
    static TypingHelp help(String typed) {
        List<String> words = SevenWords.typed(typed);
        List<Integer> unknown = IntStream.range(0, words.size())
                .filter(i -> i >= SevenWords.COUNT || !SevenWords.ALL.contains(words.get(i)))
                .mapToObj(i -> i + 1)
                .toList();
        if (unknown.isEmpty()) {
            return words.size() == SevenWords.COUNT
                    ? helpWithOthers(words)
                    : TypingHelp.of(words, List.of(), false, List.of());
        }
        return TypingHelp.of(
                words, unknown, false, unknown.get(0) > SevenWords.COUNT ? List.of() : offered(words, unknown));
    }

    /** For the first unknown word; when it is the only one, those first with which the check digits are right. */
    private static List<String> offered(List<String> words, List<Integer> unknown) {
        int place = unknown.get(0) - 1;
        List<String> near = near(words.get(place), MOST_SLIPS);
        if (words.size() == SevenWords.COUNT && unknown.size() == 1) {
            List<String> right =
                    near.stream().filter(word -> isCodeWith(words, place, word)).toList();
            near = right.isEmpty() ? near : right;
        }
        return near.stream().limit(MOST_OFFERED).toList();
    }

    /** All seven are ours: one of them may stand for another that is one slip away. */
    private static TypingHelp helpWithOthers(List<String> words) {
        List<Integer> suspects = new ArrayList<>();
        List<String> perhaps = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int place = i;
            List<String> right = near(words.get(i), 1).stream()
                    .filter(word -> isCodeWith(words, place, word))
                    .toList();
            if (!right.isEmpty()) {
                suspects.add(i + 1);
                perhaps.addAll(right);
            }
        }
        boolean isHelp = perhaps.size() <= MOST_OFFERED;
        return TypingHelp.of(words, isHelp ? suspects : List.of(), true, isHelp ? perhaps : List.of());
    }

    private static boolean isCodeWith(List<String> words, int place, String word) {
        List<String> changed = new ArrayList<>(words);
        changed.set(place, word);
        try {
            SevenWords.read(String.join(" ", changed));
            return true;
        } catch (CodeMistyped mistyped) {
            return false;
        }
    }

    /** The words within so many slips, nearest first. */
    static List<String> near(String typed, int most) {
        int[] slips = SevenWords.ALL.stream()
                .mapToInt(word -> slips(typed, word, most))
                .toArray();
        return IntStream.range(0, slips.length)
                .filter(i -> slips[i] <= most)
                .boxed()
                .sorted(Comparator.comparingInt(i -> slips[i]))
                .map(SevenWords.ALL::get)
                .toList();
    }

    /** Letters to add, leave out, change or swap with a neighbour; more than {@code most} when it is not worth counting. */
    static int slips(String typed, String word, int most) {
        if (Math.abs(typed.length() - word.length()) > most) {
            return most + 1;
        }
        int[] before = new int[word.length() + 1];
        int[] last = IntStream.rangeClosed(0, word.length()).toArray();
        for (int i = 1; i <= typed.length(); i++) {
            int[] row = new int[word.length() + 1];
            row[0] = i;
            for (int j = 1; j <= word.length(); j++) {
                int changed = last[j - 1] + (typed.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && areSwapped(typed, i, word, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[word.length()];
    }

    private static boolean areSwapped(String typed, int i, String word, int j) {
        return typed.charAt(i - 1) == word.charAt(j - 2) && typed.charAt(i - 2) == word.charAt(j - 1);
    }
}
