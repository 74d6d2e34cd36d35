package nl.sekswerkplatform.shared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a text leaves out of another and adds to it, word by word. */
public final class Difference {
    private static final Pattern WORDS = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");
    /** Stands for what was left out; never counts as added. */
    private static final Pattern LEFT_OUT = Pattern.compile("\\[(?:…|\\.{3})]");

    private Difference() {}

    /** Whether a stretch stands in both texts, only in the first, or only in the second. */
    public enum Kind {
        SAME,
        LEFT_OUT,
        ADDED
    }

    /** A stretch of either text. */
    public record Part(Kind kind, String text) {}

    /** Both texts in one, in order. */
    public static List<Part> between(String before, String after) {
        var old = words(before);
        var changed = words(after);
        int head = alike(old, changed);
        int tail = tail(old.subList(head, old.size()), changed.subList(head, changed.size()));
        List<Part> parts = new ArrayList<>();
        old.subList(0, head).forEach(word -> add(parts, Kind.SAME, word));
        compare(old.subList(head, old.size() - tail), changed.subList(head, changed.size() - tail), parts);
        old.subList(old.size() - tail, old.size()).forEach(word -> add(parts, Kind.SAME, word));
        return parts;
    }

    /** What both begin and end with is left to the caller: most changes are small, and comparing costs the square. */
    private static void compare(List<String> old, List<String> changed, List<Part> parts) {
        int[][] common = common(old, changed);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < changed.size()) {
            if (i < old.size() && j < changed.size() && old.get(i).equals(changed.get(j))) {
                add(parts, Kind.SAME, old.get(i++));
                j++;
            } else if (j == changed.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                add(parts, Kind.LEFT_OUT, old.get(i++));
            } else {
                add(parts, Kind.ADDED, changed.get(j++));
            }
        }
    }

    private static int alike(List<String> old, List<String> changed) {
        int most = Math.min(old.size(), changed.size());
        int alike = 0;
        while (alike < most && old.get(alike).equals(changed.get(alike))) {
            alike++;
        }
        return alike;
    }

    /** A space between a change and what both end with goes with the change. */
    private static int tail(List<String> old, List<String> changed) {
        int alike = alike(reversed(old), reversed(changed));
        return alike > 0 && old.get(old.size() - alike).isBlank() ? alike - 1 : alike;
    }

    private static List<String> reversed(List<String> words) {
        List<String> reversed = new ArrayList<>(words);
        Collections.reverse(reversed);
        return reversed;
    }

    /** True when the second text has no word or mark that the first has not, in the same order; "[…]" aside. */
    public static boolean onlyLeavesOut(String before, String after) {
        var old = visible(before).iterator();
        for (String word : visible(LEFT_OUT.matcher(after).replaceAll(" "))) {
            boolean found = false;
            while (!found && old.hasNext()) {
                found = old.next().equals(word);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private static List<String> visible(String text) {
        return words(text).stream().filter(Predicate.not(String::isBlank)).toList();
    }

    private static List<String> words(String text) {
        return WORDS.matcher(text).results().map(MatchResult::group).toList();
    }

    /** How many words the rests of both texts have in common, from each pair of places on. */
    private static int[][] common(List<String> old, List<String> changed) {
        var length = new int[old.size() + 1][changed.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = changed.size() - 1; j >= 0; j--) {
                length[i][j] = old.get(i).equals(changed.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }

    private static void add(List<Part> parts, Kind kind, String word) {
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).kind() == kind) {
            parts.set(last, new Part(kind, parts.get(last).text() + word));
        } else {
            parts.add(new Part(kind, word));
        }
    }
}
