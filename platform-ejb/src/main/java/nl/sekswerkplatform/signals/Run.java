package nl.sekswerkplatform.signals;

import java.util.List;
import nl.sekswerkplatform.observations.ShownObservation;
import nl.sekswerkplatform.pilots.Period;

/**
 * Periods in a row that give reason for a signal.
 *
 * @param since the first
 * @param until the newest
 */
record Run(Period since, Period until) {
    static Run of(List<ShownObservation> shown, int start) {
        return new Run(shown.get(start).period(), shown.get(shown.size() - 1).period());
    }

    boolean holds(Period period) {
        return since.compareTo(period) <= 0 && period.compareTo(until) <= 0;
    }
}
