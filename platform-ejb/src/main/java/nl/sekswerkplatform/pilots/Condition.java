package nl.sekswerkplatform.pilots;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.shared.Text;

/** What must hold while a pilot runs. A changed text is a new edition under the same key. */
@Entity
@Table(name = "pilot_condition")
public class Condition {
    public static final int MAX_TEXT = 500;

    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "pilot_id")
    private Pilot pilot;

    private int position;

    @Column(name = "condition_key")
    private String key;

    private int edition;

    private String text;

    @Enumerated(EnumType.STRING)
    private ConditionState state;

    @Column(name = "decision_number")
    private String decision;

    @Column(name = "changed_on")
    private LocalDate changedOn;

    protected Condition() {}

    Condition(Pilot pilot, int position, EarlierPilot.EarlierCondition earlier) {
        this.id = UUID.randomUUID();
        this.pilot = pilot;
        this.position = position;
        this.key = Text.required("key", earlier.key(), Pilot.MAX_KEY);
        this.edition = 1;
        this.text = Text.required("text", earlier.text(), MAX_TEXT);
        this.state = earlier.state();
    }

    private Condition(Pilot pilot, int position, DecidedCondition decided, String decision, LocalDate on) {
        this.id = UUID.randomUUID();
        this.pilot = pilot;
        this.position = position;
        this.key = Text.required("key", decided.key(), Pilot.MAX_KEY);
        this.edition = decided.seenEdition() + 1;
        this.decision = decision;
        this.changedOn = on;
    }

    /** A new condition, by a decision. */
    static Condition decided(Pilot pilot, int position, DecidedCondition decided, String decision, LocalDate on) {
        Condition condition = new Condition(pilot, position, decided, decision, on);
        condition.text = Text.required("condition", decided.text(), MAX_TEXT);
        condition.state = ConditionState.DECIDED;
        return condition;
    }

    /** The edition after this one, by a decision: another text, or the same that holds no longer. */
    Condition next(DecidedCondition decided, String by, LocalDate on) {
        Condition next = new Condition(pilot, position, decided, by, on);
        next.state = decided.text() == null ? ConditionState.DROPPED : ConditionState.DECIDED;
        next.text = decided.text() == null ? text : Text.required("condition", decided.text(), MAX_TEXT);
        return next;
    }

    public String key() {
        return key;
    }

    public int position() {
        return position;
    }

    public int edition() {
        return edition;
    }

    public String text() {
        return text;
    }

    public ConditionState state() {
        return state;
    }

    /** The number of the decision that made this edition; empty for what stood before the platform. */
    public Optional<String> decision() {
        return Optional.ofNullable(decision);
    }

    public Optional<LocalDate> changedOn() {
        return Optional.ofNullable(changedOn);
    }
}
