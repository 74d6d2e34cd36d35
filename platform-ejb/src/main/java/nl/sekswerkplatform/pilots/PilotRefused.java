package nl.sekswerkplatform.pilots;

import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.shared.NotFound;

/** Why a pilot, or what is measured in it, cannot be entered or found. */
public final class PilotRefused {
    private PilotRefused() {}

    /** A condition says something else than was read, or holds no longer. */
    public static class ConditionChangedMeanwhile extends DomainException {
        public ConditionChangedMeanwhile() {
            super();
        }
    }

    /** A pilot lasts at least a month, and it ends some day. */
    public static class DurationOutOfRange extends DomainException {
        public DurationOutOfRange() {
            super("durationMonths", Pilot.MAX_MONTHS);
        }
    }

    /** No pilot has an indicator with this key. */
    public static class IndicatorNotFound extends NotFound {
        public IndicatorNotFound(String key) {
            super(key);
        }
    }

    /** Numbers are entered by the group whose they are, or by the evaluator. */
    public static class NotYoursToObserve extends DomainException {
        private static final long serialVersionUID = 1L;
    }

    /** A total is a number of the same pilot that is itself no part, and percentages add up to nothing. */
    public static class TotalUnfit extends DomainException {
        public TotalUnfit(String key) {
            super("partOf", key);
        }
    }

    /** This indicator is about numbers, not about what people tell. */
    public static class NumbersAsked extends DomainException {
        private static final long serialVersionUID = 1L;

        NumbersAsked() {
            super("text");
        }
    }

    /** Nobody can tell yet what happened in that period. */
    public static class StoryTooEarly extends DomainException {
        private static final long serialVersionUID = 1L;

        StoryTooEarly() {
            super("period");
        }
    }

    /** A period is a year, a quarter or a month. */
    public static class PeriodMalformed extends DomainException {
        public PeriodMalformed() {
            super("period");
        }
    }

    /** A pilot's key stands in addresses: small letters, digits and hyphens, a letter first. */
    public static class PilotKeyMalformed extends DomainException {
        public PilotKeyMalformed() {
            super("key");
        }
    }

    /** There is no pilot with this key. */
    public static class PilotNotFound extends NotFound {
        public PilotNotFound(String key) {
            super(key);
        }
    }
}
