package nl.sekswerkplatform.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import nl.sekswerkplatform.input.Detectors;
import nl.sekswerkplatform.pilots.DecidedPilot;
import nl.sekswerkplatform.pilots.PilotRefused.AreaNotInWords;

/** A pilot that a decision brings. */
@Embeddable
public class NewPilot {
    @Column(name = "new_pilot_title")
    private String title;

    @Column(name = "new_pilot_question")
    private String question;

    @Column(name = "new_pilot_budget")
    private Integer budget;

    @Column(name = "new_pilot_area")
    private String area;

    @Column(name = "new_pilot_start")
    private LocalDate start;

    @Column(name = "new_pilot_months")
    private Integer months;

    protected NewPilot() {}

    /** @throws AreaNotInWords when the area would lead to a door, or to a house by its name */
    public NewPilot(DecidedPilot decided) {
        if (!Detectors.find(decided.area()).isEmpty()) {
            throw new AreaNotInWords("newPilotArea");
        }
        title = decided.title();
        question = decided.question();
        budget = decided.budget();
        area = decided.area();
        start = decided.startNotBefore();
        months = decided.durationMonths();
    }

    /** False for what the database gives where nothing stands. */
    boolean isThere() {
        return title != null;
    }

    public DecidedPilot decided() {
        return new DecidedPilot(title, question, budget, area, start, months);
    }
}
