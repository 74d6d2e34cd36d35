package nl.sekswerkplatform.web.decisions;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sekswerkplatform.decisions.ConditionChange;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.pilots.Condition;

/** The conditions of the pilot that a draft is about, as they are to be; there once the draft was kept with its pilot. */
public class ConditionsForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<ConditionRow> rows = new ArrayList<>();
    private String pilot;
    private String added;
    private String addedToo;

    void fill(Decision draft, String ofPilot, List<Condition> now) {
        pilot = ofPilot;
        rows.clear();
        now.forEach(condition -> rows.add(new ConditionRow(condition)));
        draft.conditions().forEach(change -> rows.forEach(row -> row.fill(change)));
        List<String> more = draft.conditions().stream()
                .filter(change -> change.before().isEmpty())
                .flatMap(change -> change.after().stream())
                .toList();
        added = more.isEmpty() ? null : more.get(0);
        addedToo = more.size() < 2 ? null : more.get(1);
    }

    /** None when another pilot was chosen meanwhile. */
    List<ConditionChange> changes(String chosen) {
        if (pilot == null || !pilot.equals(chosen)) {
            return List.of();
        }
        Stream<ConditionChange> changed =
                rows.stream().map(ConditionRow::change).flatMap(Optional::stream);
        return Stream.concat(changed, Stream.of(added(added), added(addedToo)).flatMap(Optional::stream))
                .toList();
    }

    private static Optional<ConditionChange> added(String typed) {
        return typed == null || typed.isBlank() ? Optional.empty() : Optional.of(ConditionChange.add(typed));
    }

    /** True when there is a pilot whose conditions can be changed. */
    public boolean isThere() {
        return pilot != null;
    }

    public List<ConditionRow> getRows() {
        return rows;
    }

    public String getAdded() {
        return added;
    }

    public void setAdded(String added) {
        this.added = added;
    }

    public String getAddedToo() {
        return addedToo;
    }

    public void setAddedToo(String addedToo) {
        this.addedToo = addedToo;
    }

    public int getMax() {
        return Condition.MAX_TEXT;
    }
}
