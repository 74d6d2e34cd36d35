package nl.sekswerkplatform.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Keeps a flood from the screeners and nobody from speaking: a bucket that fills by the hour; who finds it empty is
 * heard all the same, after a human has sorted. In memory alone, one for each node.
 */
@ApplicationScoped
class Floodgate {
    @Inject
    private IntakeRule rule;

    @Inject
    private Clock clock;

    private double drops;
    private Instant filled;

    /** @param suspect held at once; takes nothing from the bucket of the others */
    synchronized InputStatus admit(boolean suspect) {
        fill();
        if (suspect || drops < 1) {
            return InputStatus.HELD;
        }
        drops--;
        return InputStatus.RECEIVED;
    }

    private void fill() {
        var now = clock.instant();
        double came = filled == null
                ? rule.bucket()
                : (double) rule.hourly()
                        * Duration.between(filled, now).toMillis()
                        / Duration.ofHours(1).toMillis();
        drops = Math.min(rule.bucket(), drops + Math.max(0, came));
        filled = now;
    }
}
