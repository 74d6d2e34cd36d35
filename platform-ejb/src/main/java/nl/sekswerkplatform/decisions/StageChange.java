package nl.sekswerkplatform.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import nl.sekswerkplatform.pilots.PilotStatus;

/** To which stage a decision moves its pilot, and where that was when it was written. */
@Embeddable
public class StageChange {
    @Enumerated(EnumType.STRING)
    @Column(name = "stage_from")
    private PilotStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage_to")
    private PilotStatus to;

    protected StageChange() {}

    public StageChange(PilotStatus from, PilotStatus to) {
        this.from = from;
        this.to = to;
    }

    public PilotStatus from() {
        return from;
    }

    public PilotStatus to() {
        return to;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StageChange that && from == that.from && to == that.to;
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to);
    }
}
