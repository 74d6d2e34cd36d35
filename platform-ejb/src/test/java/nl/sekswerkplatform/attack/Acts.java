package nl.sekswerkplatform.attack;

import java.util.List;
import java.util.Objects;

/**
 * Evidence, and what the attacker wants to know of it and the test knows: whose each record is.
 *
 * @param whose a number for each person, record by record
 */
record Acts(Evidence evidence, List<Integer> whose) {
    Acts {
        if (whose.stream().anyMatch(Objects::isNull)
                || evidence.size() != whose.size()
                || whose.stream().distinct().count() != whose.size()) {
            throw new IllegalArgumentException(evidence.name() + " has records of nobody, or two of somebody");
        }
    }

    /** How likely two records drawn by lot, one of each, are of one person. */
    double chanceWith(Acts other) {
        long together = whose.stream().filter(other.whose::contains).count();
        return (double) together / whose.size() / other.whose.size();
    }
}
