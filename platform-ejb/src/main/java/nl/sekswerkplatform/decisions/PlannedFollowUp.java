package nl.sekswerkplatform.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.sekswerkplatform.decisions.DecisionRefused.DueOutOfRange;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.Text;
import nl.sekswerkplatform.shared.TextRefused.TextMissing;

/** Who is asked to do what by when, as the decision promises it; how that goes is told of the follow-up. */
@Embeddable
public class PlannedFollowUp {
    public static final int MAX_TEXT = 300;
    public static final int MAX_FUNCTION = 80;
    private static final int MAX_YEARS = 10;

    private int position;

    private String text;

    @Column(name = "owner_group")
    private GroupKey owner;

    @Column(name = "owner_function")
    private String function;

    private LocalDate due;

    protected PlannedFollowUp() {}

    /**
     * As it was typed; the decision holds it to the rules.
     *
     * @param function whose work it is within the group; null for the group as a whole, never a person
     */
    public PlannedFollowUp(String text, GroupKey owner, String function, LocalDate due) {
        this.text = text;
        this.owner = owner;
        this.function = function;
        this.due = due;
    }

    PlannedFollowUp at(int place, LocalDate decidedOn) {
        PlannedFollowUp planned = new PlannedFollowUp(
                Text.required("followUpText" + place, text, MAX_TEXT),
                owner,
                Text.optional("followUpFunction" + place, function, MAX_FUNCTION),
                due);
        if (owner == null) {
            throw new TextMissing("followUpOwner" + place);
        }
        if (due == null) {
            throw new TextMissing("followUpDue" + place);
        }
        requireInRange("followUpDue" + place, due, decidedOn);
        planned.position = place;
        return planned;
    }

    /** @throws DueOutOfRange when nothing decided that day can be due then */
    public static void requireInRange(String field, LocalDate due, LocalDate decidedOn) {
        if (due.isBefore(decidedOn) || due.isAfter(decidedOn.plusYears(MAX_YEARS))) {
            throw new DueOutOfRange(field);
        }
    }

    /** Its place in the decision, from 1. */
    public int position() {
        return position;
    }

    public String text() {
        return text;
    }

    /** The group that is asked. */
    public GroupKey owner() {
        return owner;
    }

    public Optional<String> function() {
        return Optional.ofNullable(function);
    }

    public LocalDate due() {
        return due;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlannedFollowUp that
                && position == that.position
                && Objects.equals(text, that.text)
                && Objects.equals(owner, that.owner)
                && Objects.equals(function, that.function)
                && Objects.equals(due, that.due);
    }

    @Override
    public int hashCode() {
        return Objects.hash(position, text);
    }
}
