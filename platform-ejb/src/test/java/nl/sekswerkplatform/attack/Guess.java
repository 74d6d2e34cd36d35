package nl.sekswerkplatform.attack;

import java.util.List;

/**
 * "These two records are of one person", for a number of pairs; each record is in one pair at most.
 *
 * @param because by which column or order
 */
record Guess(String because, List<Pair> pairs) {
    record Pair(int one, int other) {}

    /** How many pairs are right. */
    int hits(Acts one, Acts other) {
        return (int) pairs.stream()
                .filter(pair -> one.whose().get(pair.one()).equals(other.whose().get(pair.other())))
                .count();
    }
}
