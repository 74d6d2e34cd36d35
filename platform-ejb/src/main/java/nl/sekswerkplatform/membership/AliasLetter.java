package nl.sekswerkplatform.membership;

import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which letter a member is in a thread: of the free ones, the one that her secret points at there. So it can be told
 * beforehand and keeps nothing, it does not tell who came first, and her letters of two threads have nothing to do with
 * each other.
 */
final class AliasLetter {
    /** Pairs that mean something to a Dutch reader. */
    private static final Set<String> UNFIT = Set.of("SS", "SA", "SD", "KZ", "KK", "HH");

    private AliasLetter() {}

    /** A to Z; when all are taken two letters, and so on. */
    static String of(MemberSecret secret, String thread, Collection<String> taken) {
        Supplier<Stream<String>> words = () -> Stream.of("");
        while (true) {
            Supplier<Stream<String>> shorter = words;
            words = () -> shorter.get().flatMap(AliasLetter::oneLonger);
            var letter = words.get()
                    .filter(word -> !taken.contains(word) && !UNFIT.contains(word))
                    .min(Comparator.comparing(word -> secret.nullifier("alias-letter", thread + "/" + word)
                            .hex()));
            if (letter.isPresent()) {
                return letter.get();
            }
        }
    }

    private static Stream<String> oneLonger(String word) {
        return IntStream.rangeClosed('A', 'Z').mapToObj(letter -> word + (char) letter);
    }
}
