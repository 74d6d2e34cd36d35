package nl.sekswerkplatform.web.groups;

import java.time.LocalDate;
import nl.sekswerkplatform.seating.SeatChange;

/**
 * One step in the history of a group's seat, as the page shows it.
 *
 * @param on null when it is from before this was kept
 * @param round in which the table agreed; null for how the group was founded
 */
public record SeatStep(String group, String what, LocalDate on, Integer round) {
    static SeatStep of(SeatChange change) {
        boolean founded = change.round().isEmpty();
        String what = (founded ? "founded" : "agreed") + (change.isSeated() ? "Seated" : "Observing");
        return new SeatStep(
                change.group().value(), what, change.changedOn(), change.round().orElse(null));
    }
}
