package nl.sekswerkplatform.admission;

import java.time.LocalDate;

/**
 * What someone whose account has not begun may know: her own choice and the day, and nothing of others.
 *
 * @param begins first day of her account, unless it is later
 * @param canChoose true when too few came and she is asked
 * @param smaller what she chose: to begin with few, or to stop; null for nothing yet
 */
public record Waiting(LocalDate begins, boolean canChoose, Boolean smaller) {
    static Waiting of(LocalDate begins, boolean canChoose, Seat.Choice choice) {
        Boolean smaller = choice == Seat.Choice.NONE ? null : Boolean.valueOf(choice == Seat.Choice.SMALLER);
        return new Waiting(begins, canChoose, smaller);
    }
}
