package nl.sekswerkplatform.architecture.timecomesfromtheclock;

import java.time.LocalDate;

/** A day that no test can move. */
class PilotViolation {
    LocalDate today() {
        return LocalDate.now();
    }
}
