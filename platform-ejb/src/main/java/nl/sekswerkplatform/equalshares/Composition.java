package nl.sekswerkplatform.equalshares;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What the ballots make of the minutes of a meeting.
 *
 * @param placements the items in the order of the agenda
 * @param unplaced every other candidate, supported or not, older first, with how near it came
 * @param budget the virtual minutes of each group in the kept run: its share of the real ones, and {@code extra}
 * @param extra the virtual minutes that add-one gave each group
 * @param stop why add-one went no further
 * @param firstRun what was bought without extra minutes; add-one may have thrown some of it out again
 */
public record Composition(
        List<Placement> placements,
        Map<String, Judgement> unplaced,
        BigFraction budget,
        long extra,
        Stop stop,
        List<Purchase> firstRun) {

    public Composition {
        placements = List.copyOf(placements);
        unplaced = Collections.unmodifiableMap(new LinkedHashMap<>(unplaced));
        firstRun = List.copyOf(firstRun);
    }

    /** How an item came on the agenda. */
    public enum Phase {
        /** Its supporters paid for it. */
        SHARES,
        /** It fitted in the left-over time; nobody paid. */
        FILL
    }

    /** Why add-one stopped. */
    public enum Stop {
        /** Nothing supported fits in the minutes left. */
        FULL,
        /** The next outcome costs more than the minutes there are. */
        OVER
    }

    /** An item on the agenda, with what the groups paid for it in the kept run; groups that paid nothing are left out. */
    public record Placement(String item, Phase phase, Map<String, BigFraction> payments) {

        public Placement {
            payments = Collections.unmodifiableMap(new LinkedHashMap<>(payments));
        }
    }

    /** An item of the first run, with its rho; groups that paid nothing are left out. */
    public record Purchase(String item, BigFraction rho, Map<String, BigFraction> payments) {

        public Purchase {
            payments = Collections.unmodifiableMap(new LinkedHashMap<>(payments));
        }
    }

    /** What the group gave to the item, in thirds of the virtual minutes it had in the kept run. */
    public Share share(Placement placement, String group) {
        return Share.of(placement.payments().getOrDefault(group, BigFraction.ZERO), budget);
    }
}
