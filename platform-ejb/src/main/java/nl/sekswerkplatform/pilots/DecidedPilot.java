package nl.sekswerkplatform.pilots;

import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.sekswerkplatform.pilots.PilotRefused.AreaNotInWords;
import nl.sekswerkplatform.pilots.PilotRefused.BudgetOutOfRange;
import nl.sekswerkplatform.pilots.PilotRefused.DurationOutOfRange;
import nl.sekswerkplatform.pilots.PilotRefused.StartMissing;
import nl.sekswerkplatform.shared.Text;

/**
 * A pilot that a decision brings.
 *
 * @param budget in euro per year
 * @param area where it is tried, in words: no address, no postcode, no house number
 */
public record DecidedPilot(
        String title, String question, Integer budget, String area, LocalDate startNotBefore, Integer durationMonths) {
    public static final int MAX_AREA = 200;
    public static final int MAX_BUDGET = 100_000_000;
    private static final Pattern DIGIT = Pattern.compile("\\p{N}");

    public DecidedPilot {
        title = Text.required("newPilotTitle", title, Pilot.MAX_TITLE);
        question = Text.required("newPilotQuestion", question, Pilot.MAX_QUESTION);
        requireBudget("newPilotBudget", budget);
        area = requireArea("newPilotArea", Text.required("newPilotArea", area, MAX_AREA));
        if (startNotBefore == null) {
            throw new StartMissing("newPilotStart");
        }
        if (durationMonths == null || durationMonths < 1 || durationMonths > Pilot.MAX_MONTHS) {
            throw new DurationOutOfRange("newPilotMonths");
        }
    }

    /**
     * What a decision said of a pilot that it brought: of that nothing changes.
     *
     * @throws nl.sekswerkplatform.shared.DomainException when something is missing that such a decision says
     */
    public static DecidedPilot of(Pilot pilot) {
        return new DecidedPilot(
                pilot.title(),
                pilot.question(),
                pilot.budget().orElse(null),
                pilot.area().orElse(null),
                pilot.startNotBefore().orElse(null),
                pilot.durationMonths().orElse(null));
    }

    static Integer requireBudget(String field, Integer budget) {
        if (budget == null || budget < 0 || budget > MAX_BUDGET) {
            throw new BudgetOutOfRange(field);
        }
        return budget;
    }

    /** Wherever a number stands in it, it may be a door. What else may give a place away, the caller looks for. */
    static String requireArea(String field, String area) {
        if (DIGIT.matcher(area).find()) {
            throw new AreaNotInWords(field);
        }
        return area;
    }
}
