package nl.sekswerkplatform.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.sekswerkplatform.input.InputRefused.NoRoomLeft;

/** The one reason to refuse an input for what others sent: the room that inputs may take up is full. */
@ApplicationScoped
class InputQuota {
    private static final Duration LOOKED_LATELY = Duration.ofSeconds(10);

    @Inject
    private InputRepository inputs;

    @Inject
    private IntakeRule rule;

    @Inject
    private Clock clock;

    private volatile Instant looked = Instant.MIN;
    private volatile long taken;

    /** @throws NoRoomLeft when inputs take up what they may */
    void requireRoom() {
        var now = clock.instant();
        if (looked.isBefore(now.minus(LOOKED_LATELY)) || looked.isAfter(now)) {
            taken = inputs.bytes();
            looked = now;
        }
        if (taken >= rule.quota()) {
            throw new NoRoomLeft();
        }
    }
}
