package nl.sekswerkplatform.attack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The ways in which the attacker guesses which records of two kinds of evidence are of one person. */
enum Strategy {
    /** Who comes early in one comes early in the other: in the order given, by key, by any column, or backwards. */
    SAME_ORDER(Ranks::byOrder),
    /** Who writes long in one writes long in the other: by the length of any column, and by how many bits are set. */
    SAME_SIZE(Ranks::bySize),
    /** A value that stands once in each, as bytes or written out. */
    SAME_VALUE(Contents::sameValue),
    /** A few bytes in a row that stand in one record of each. */
    SAME_PART(Contents::samePart),
    /** One is the other changed by what is the same for everybody. */
    SAME_DIFFERENCE(Contents::sameDifference),
    /** Values that are like each other, though not the same. */
    LIKENESS(Likeness::byBits),
    /** Common words that go together: a letter, a state, a week, a group. */
    SAME_WORDS(Likeness::byWords);

    private final BiFunction<Evidence, Evidence, Collection<Guess>> guesses;

    Strategy(BiFunction<Evidence, Evidence, Collection<Guess>> guesses) {
        this.guesses = guesses;
    }

    /** All that it comes up with, each guess once: two columns that say the same say it once. */
    List<Guess> guess(Evidence one, Evidence other) {
        Map<List<Guess.Pair>, Guess> distinct = new LinkedHashMap<>();
        guesses.apply(one, other).stream()
                .filter(guess -> !guess.pairs().isEmpty())
                .forEach(guess -> distinct.putIfAbsent(guess.pairs(), guess));
        return new ArrayList<>(distinct.values());
    }

    /** What it finds of two kinds of acts, guess by guess. */
    Map<String, Chance> tries(Acts one, Acts other) {
        Map<String, Chance> found = new LinkedHashMap<>();
        double chance = one.chanceWith(other);
        for (Guess guess : guess(one.evidence(), other.evidence())) {
            int pairs = guess.pairs().size();
            found.put(
                    "%s ties %s and %s by %s"
                            .formatted(
                                    this,
                                    one.evidence().name(),
                                    other.evidence().name(),
                                    guess.because()),
                    new Chance(pairs * chance, pairs, guess.hits(one, other)));
        }
        return found;
    }
}
