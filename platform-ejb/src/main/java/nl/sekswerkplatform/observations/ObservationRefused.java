package nl.sekswerkplatform.observations;

import nl.sekswerkplatform.pilots.Period;
import nl.sekswerkplatform.shared.DomainException;

/** Why an observation cannot be entered as it is. */
public final class ObservationRefused {
    private ObservationRefused() {}

    /** There is a number for this period: who replaces it says why. */
    public static class CorrectionUnexplained extends DomainException {
        private static final long serialVersionUID = 1L;

        CorrectionUnexplained(Period period) {
            super("correction", period);
        }
    }

    /** A year beside its quarters would tell the quarter that is too small to be shown. */
    public static class PeriodsOverlap extends DomainException {
        private static final long serialVersionUID = 1L;

        PeriodsOverlap(Period other) {
            super("period", other);
        }
    }

    /** Nothing is told of a period that goes on: two looks at it would tell what happened between. */
    public static class PeriodNotOver extends DomainException {
        private static final long serialVersionUID = 1L;

        PeriodNotOver() {
            super("period");
        }
    }

    /** What was typed is no number that this indicator can have. */
    public static class ValueUnfit extends DomainException {
        private static final long serialVersionUID = 1L;

        ValueUnfit() {
            super("value");
        }
    }

    /** A percentage needs to say of how many it is, and nothing else does. */
    public static class BaseUnfit extends DomainException {
        private static final long serialVersionUID = 1L;

        BaseUnfit() {
            super("base");
        }
    }

    /** The number is too small to be shown, and stands in the words beside it. */
    public static class WordsTellNumber extends DomainException {
        private static final long serialVersionUID = 1L;

        WordsTellNumber(int suppressBelow) {
            super("note", suppressBelow);
        }
    }

    /** This indicator is about what people tell, not about numbers. */
    public static class StoriesAsked extends DomainException {
        private static final long serialVersionUID = 1L;

        StoriesAsked() {
            super("value");
        }
    }
}
