package nl.sekswerkplatform.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.Optional;
import nl.sekswerkplatform.pilots.Condition;
import nl.sekswerkplatform.pilots.DecidedCondition;
import nl.sekswerkplatform.shared.Text;

/** What a decision changes in one condition of its pilot: another text, a condition more, or one less. */
@Embeddable
public class ConditionChange {
    private int position;

    @Column(name = "condition_key")
    private String key;

    @Column(name = "seen_edition")
    private int seenEdition;

    @Column(name = "before_text")
    private String before;

    @Column(name = "after_text")
    private String after;

    protected ConditionChange() {}

    private ConditionChange(String key, int seenEdition, String before, String after) {
        this.key = key;
        this.seenEdition = seenEdition;
        this.before = before;
        this.after = after;
    }

    /**
     * Another text for a condition.
     *
     * @param seenEdition the edition that the publisher read
     * @param before what it said there
     */
    public static ConditionChange change(String key, int seenEdition, String before, String after) {
        return new ConditionChange(
                key, seenEdition, before, Text.required("condition-" + key, after, Condition.MAX_TEXT));
    }

    /** The condition holds no longer. */
    public static ConditionChange end(String key, int seenEdition, String before) {
        return new ConditionChange(key, seenEdition, before, null);
    }

    /** A new condition. */
    public static ConditionChange add(String after) {
        return new ConditionChange(null, 0, null, Text.required("newCondition", after, Condition.MAX_TEXT));
    }

    /**
     * One that a decision on another platform brought about.
     *
     * @param key also of a new one: later decisions name it so
     * @param before null for a new one
     * @param after null when it ended
     */
    public static ConditionChange earlier(String key, int seenEdition, String before, String after) {
        return new ConditionChange(
                Text.required("key", key, Decision.MAX_KEY),
                seenEdition,
                before,
                Text.optional("after", after, Condition.MAX_TEXT));
    }

    ConditionChange at(int place) {
        ConditionChange placed = new ConditionChange(key, seenEdition, before, after);
        placed.position = place;
        return placed;
    }

    /** A new condition is named after the decision that brought it. */
    ConditionChange named(DecisionNumber number) {
        ConditionChange named =
                new ConditionChange(key == null ? "c" + number + "-" + position : key, seenEdition, before, after);
        named.position = position;
        return named;
    }

    DecidedCondition decided() {
        return new DecidedCondition(key, seenEdition, before, after);
    }

    /** Of the condition that it was written about; 0 for a new one. */
    public int seenEdition() {
        return seenEdition;
    }

    int position() {
        return position;
    }

    /** The condition it is about; empty for a new one, until the decision is published. */
    public Optional<String> key() {
        return Optional.ofNullable(key);
    }

    /** Empty for a new one. */
    public Optional<String> before() {
        return Optional.ofNullable(before);
    }

    /** Empty when the condition ends. */
    public Optional<String> after() {
        return Optional.ofNullable(after);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConditionChange that
                && position == that.position
                && seenEdition == that.seenEdition
                && Objects.equals(key, that.key)
                && Objects.equals(before, that.before)
                && Objects.equals(after, that.after);
    }

    @Override
    public int hashCode() {
        return Objects.hash(position, key, after);
    }
}
