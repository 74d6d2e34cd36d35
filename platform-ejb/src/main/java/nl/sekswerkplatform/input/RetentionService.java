package nl.sekswerkplatform.input;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What the table's progress means for how long an input is kept. For what knows the whole thread, not for pages. */
@Stateless
public class RetentionService {
    private static final int MOST = 200;

    @Inject
    private InputRepository inputs;

    @Inject
    private Clock clock;

    /** A decision was taken that these public numbers led to: their originals go {@value Retention#DECIDED} days later. */
    @RolesAllowed({"member", "operator"})
    public void decided(Collection<Integer> numbers, LocalDate day) {
        inputs.outToChange(numbers).forEach(input -> input.decided(day));
    }

    /** Public numbers whose receipts tell nothing any more from today on, unless their thread goes on. */
    @RolesAllowed("operator")
    public List<Integer> findEnding() {
        return inputs.numbersKnownUntil(LocalDate.now(clock), MOST);
    }

    /** The receipts behind this number tell of it until then; at once no more when that day is over. */
    @RolesAllowed("operator")
    public void keepKnown(int number, LocalDate until) {
        boolean isOver = !until.isAfter(LocalDate.now(clock));
        for (var input : inputs.outToChange(List.of(number))) {
            if (isOver) {
                inputs.remove(input);
            } else {
                input.keepKnown(until);
            }
        }
    }
}
