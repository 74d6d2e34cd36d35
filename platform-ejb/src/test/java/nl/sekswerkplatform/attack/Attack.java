package nl.sekswerkplatform.attack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every strategy on every two kinds of acts. It finds something when one guess is right more often than luck explains,
 * or all guesses of one strategy together are: a leak of a little in many places shows as well as one of much in one.
 *
 * @param open pairs, by name, that are tied in public: an author and her letter in her own thread
 */
record Attack(List<Acts> acts, Set<Set<String>> open) {
    /** What was found; empty when there was nothing to find. */
    List<String> findings() {
        List<String> findings = new ArrayList<>();
        Map<Strategy, Chance> together = new EnumMap<>(Strategy.class);
        for (int one = 0; one < acts.size(); one++) {
            for (int other = one + 1; other < acts.size(); other++) {
                if (!open.contains(Set.of(name(one), name(other)))) {
                    tries(acts.get(one), acts.get(other), together, findings);
                }
            }
        }
        together.forEach((strategy, all) -> {
            if (all.isMoreThanLuck()) {
                findings.add("%s in all: %s".formatted(strategy, all));
            }
        });
        return findings;
    }

    private static void tries(Acts one, Acts other, Map<Strategy, Chance> together, List<String> findings) {
        for (Strategy strategy : Strategy.values()) {
            strategy.tries(one, other).forEach((guess, chance) -> {
                together.merge(strategy, chance, Chance::and);
                if (chance.isMoreThanLuck()) {
                    findings.add(guess + ": " + chance);
                }
            });
        }
    }

    private String name(int kind) {
        return acts.get(kind).evidence().name();
    }
}
