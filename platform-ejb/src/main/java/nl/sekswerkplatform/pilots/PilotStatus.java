package nl.sekswerkplatform.pilots;

import java.util.EnumSet;
import java.util.Set;
import nl.sekswerkplatform.pilots.PilotRefused.StageUnreachable;

/** Where a pilot is in its life; only a decision of the municipality moves it on. */
public enum PilotStatus {
    PREPARING,
    RUNNING,
    PAUSED,
    ENDED,
    PERMANENT;

    /** What it can become next. What ended does not come back: another try is another pilot, with a plan of its own. */
    public Set<PilotStatus> next() {
        return switch (this) {
            case PREPARING -> EnumSet.of(RUNNING, ENDED);
            case RUNNING -> EnumSet.of(PAUSED, ENDED, PERMANENT);
            case PAUSED -> EnumSet.of(RUNNING, ENDED, PERMANENT);
            case PERMANENT -> EnumSet.of(ENDED);
            case ENDED -> EnumSet.noneOf(PilotStatus.class);
        };
    }

    /** @throws StageUnreachable when that is not what it can become next */
    public void requireNext(PilotStatus to) {
        if (!next().contains(to)) {
            throw new StageUnreachable(this, to);
        }
    }
}
