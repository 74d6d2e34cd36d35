package nl.sekswerkplatform.evaluations;

import java.util.Set;
import nl.sekswerkplatform.pilots.PilotStatus;
import nl.sekswerkplatform.proposals.Purpose;

/** When in a pilot's life the table looks back, and what it asks for at the meeting. */
public enum EvaluationKind {
    /** While it runs. */
    INTERIM(Purpose.DISCUSS, 30, Set.of(PilotStatus.RUNNING)),
    /** Before the municipality ends, extends or keeps it; each group gives a verdict. */
    FINAL(Purpose.ADVISE, 45, Set.of(PilotStatus.RUNNING, PilotStatus.PAUSED));

    private final Purpose purpose;
    private final int minutes;
    private final Set<PilotStatus> fits;

    EvaluationKind(Purpose purpose, int minutes, Set<PilotStatus> fits) {
        this.purpose = purpose;
        this.minutes = minutes;
        this.fits = fits;
    }

    boolean fits(PilotStatus status) {
        return fits.contains(status);
    }

    Purpose purpose() {
        return purpose;
    }

    /** Asked at the table. */
    int minutes() {
        return minutes;
    }
}
