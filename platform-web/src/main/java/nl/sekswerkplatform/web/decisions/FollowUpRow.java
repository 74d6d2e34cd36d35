package nl.sekswerkplatform.web.decisions;

import java.io.Serializable;
import java.time.LocalDate;
import nl.sekswerkplatform.decisions.PlannedFollowUp;
import nl.sekswerkplatform.groups.GroupKey;

/** One follow-up of a draft, as it is typed; a row in which nothing stands is none. */
public class FollowUpRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private String text;
    private String owner;
    private String function;
    private LocalDate due;

    static FollowUpRow of(PlannedFollowUp followUp) {
        FollowUpRow row = new FollowUpRow();
        row.text = followUp.text();
        row.owner = followUp.owner().value();
        row.function = followUp.function().orElse(null);
        row.due = followUp.due();
        return row;
    }

    boolean isBlank() {
        return text == null && owner == null && function == null && due == null;
    }

    PlannedFollowUp planned() {
        return new PlannedFollowUp(text, owner == null ? null : new GroupKey(owner), function, due);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getFunction() {
        return function;
    }

    public void setFunction(String function) {
        this.function = function;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
