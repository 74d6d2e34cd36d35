package nl.sekswerkplatform.advice;

import nl.sekswerkplatform.shared.DomainException;

/** Why a position is not taken. */
public final class PositionRefused {
    private PositionRefused() {}

    /** A reason stands beside consent: a reservation was meant, or nothing. */
    public static class ConsentHasNoReason extends DomainException {
        private static final long serialVersionUID = 1L;

        ConsentHasNoReason(String field) {
            super(field);
        }
    }

    /** Who objects says why. */
    public static class ReasonMissing extends DomainException {
        private static final long serialVersionUID = 1L;

        ReasonMissing(String field) {
            super(field);
        }
    }

    /** Its time is over, or it was counted. */
    public static class RoundOver extends DomainException {
        private static final long serialVersionUID = 1L;
    }

    /** Nothing was chosen for a text. */
    public static class StanceMissing extends DomainException {
        private static final long serialVersionUID = 1L;

        StanceMissing(String field) {
            super(field);
        }
    }
}
