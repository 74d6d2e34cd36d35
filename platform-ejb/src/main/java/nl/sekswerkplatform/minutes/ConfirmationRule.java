package nl.sekswerkplatform.minutes;

import java.time.LocalDate;
import nl.sekswerkplatform.smallnumbers.People;

/**
 * When a group has confirmed, and when waiting ends. A group has confirmed when enough of its members have (all, if it
 * has fewer), or when its secretary by mandate has and its members had some days to look.
 *
 * @param confirmers members of a group that are enough
 * @param secretaryDays days after the offer from which the secretary's word counts for the group
 * @param deadlineDays days after the offer on which the minutes are published anyway
 */
public record ConfirmationRule(int confirmers, int secretaryDays, int deadlineDays) {
    /** The rule of the table. A platform may ask for more, only a demonstration for less. */
    public static final ConfirmationRule FLOOR = new ConfirmationRule(3, 7, 21);

    /** One person plays a whole group, at once. */
    static final ConfirmationRule DEMONSTRATION = new ConfirmationRule(1, 0, 21);

    /** @throws IllegalArgumentException when nobody would have to confirm, or a day lies before the offer */
    public ConfirmationRule {
        if (confirmers < 1 || secretaryDays < 0 || deadlineDays < 0) {
            throw new IllegalArgumentException("minutes need someone to confirm them, and days from 0");
        }
    }

    /** This rule where it asks as much as the floor, and the floor where it asks less. */
    public ConfirmationRule notBelow(ConfirmationRule floor) {
        return new ConfirmationRule(
                Math.max(confirmers, floor.confirmers),
                Math.max(secretaryDays, floor.secretaryDays),
                Math.max(deadlineDays, floor.deadlineDays));
    }

    /** True when so many of a group's members are enough; a group without members never is. */
    boolean isEnough(int confirmed, People members) {
        return confirmed >= Math.max(1, members.orAll(confirmers));
    }

    boolean secretaryCounts(LocalDate offeredOn, LocalDate today) {
        return !today.isBefore(offeredOn.plusDays(secretaryDays));
    }

    /** The day on which the minutes are published, whoever is silent. */
    public LocalDate deadline(LocalDate offeredOn) {
        return offeredOn.plusDays(deadlineDays);
    }

    boolean isDue(LocalDate offeredOn, LocalDate today) {
        return !today.isBefore(deadline(offeredOn));
    }
}
