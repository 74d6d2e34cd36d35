package nl.sekswerkplatform.web.decisions;

import java.io.Serializable;
import java.util.Optional;
import nl.sekswerkplatform.decisions.ConditionChange;
import nl.sekswerkplatform.pilots.Condition;

/** A condition of the pilot, and what the draft makes of it, as it is typed. */
public class ConditionRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final int edition;
    private final String before;
    private String after;
    private boolean ends;

    ConditionRow(Condition condition) {
        key = condition.key();
        edition = condition.edition();
        before = condition.text();
        after = before;
    }

    /** Only what was written about this very text counts: about another it is to be thought over. */
    void fill(ConditionChange change) {
        if (change.key().filter(key::equals).isPresent() && change.seenEdition() == edition) {
            ends = change.after().isEmpty();
            after = change.after().orElse(before);
        }
    }

    Optional<ConditionChange> change() {
        if (ends) {
            return Optional.of(ConditionChange.end(key, edition, before));
        }
        return after == null || after.strip().equals(before)
                ? Optional.empty()
                : Optional.of(ConditionChange.change(key, edition, before, after));
    }

    public String getKey() {
        return key;
    }

    public String getBefore() {
        return before;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public boolean isEnds() {
        return ends;
    }

    public void setEnds(boolean ends) {
        this.ends = ends;
    }
}
