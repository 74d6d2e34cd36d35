package nl.sekswerkplatform.web.decisions;

import java.io.Serializable;
import java.util.List;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.NewPilot;
import nl.sekswerkplatform.decisions.StageChange;
import nl.sekswerkplatform.pilots.PilotStatus;
import nl.sekswerkplatform.pilots.PilotSummary;

/** Where a draft moves its pilot, or the pilot that it brings, as it is typed. */
public class PilotForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final NewPilotForm added = new NewPilotForm();
    private String pilot;
    private PilotStatus from;
    private PilotStatus stage;

    /** @param now its pilot as it is; null when it is about none */
    void fill(Decision draft, PilotSummary now) {
        pilot = now == null ? null : now.key();
        from = now == null ? null : now.status();
        // Only what was written about this very stage counts: about another it is to be thought over.
        stage = draft.stage()
                .filter(change -> change.from() == from)
                .map(StageChange::to)
                .orElse(null);
        draft.newPilot().ifPresent(brought -> added.fill(brought, draft.conditions()));
    }

    /** None when another pilot was chosen meanwhile. */
    StageChange change(String chosen) {
        return stage == null || pilot == null || !pilot.equals(chosen) ? null : new StageChange(from, stage);
    }

    NewPilot brought() {
        return added.isBlank() ? null : new NewPilot(added.decided());
    }

    /** True when there is a pilot that can be moved on. */
    public boolean isThere() {
        return pilot != null && !from.next().isEmpty();
    }

    /** Where the pilot is. */
    public PilotStatus getFrom() {
        return from;
    }

    /** Where it can go from there. */
    public List<PilotStatus> getNext() {
        return isThere() ? List.copyOf(from.next()) : List.of();
    }

    public PilotStatus getStage() {
        return stage;
    }

    public void setStage(PilotStatus stage) {
        this.stage = stage;
    }

    public NewPilotForm getAdded() {
        return added;
    }
}
