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
            this("durationMonths");
        }

        DurationOutOfRange(String field) {
            super(field, Pilot.MAX_MONTHS);
        }
    }

    /** The area of a pilot is told in words, so that nobody finds a door by it. */
    public static class AreaNotInWords extends DomainException {
        public AreaNotInWords(String field) {
            super(field);
        }
    }

    /** A budget is a whole number of euro. */
    public static class BudgetOutOfRange extends DomainException {
        BudgetOutOfRange(String field) {
            super(field, DecidedPilot.MAX_BUDGET);
        }
    }

    /** Everyone knows before which day it will not start. */
    public static class StartMissing extends DomainException {
        StartMissing(String field) {
            super(field);
        }
    }

    /** Another decision moved the pilot since this one was written. */
    public static class StageChangedMeanwhile extends DomainException {
        public StageChangedMeanwhile() {
            super("stage");
        }
    }

    /** A pilot does not come from where it is to there. */
    public static class StageUnreachable extends DomainException {
        StageUnreachable(PilotStatus from, PilotStatus to) {
            super("stage", from, to);
        }
    }

    /** The table has not agreed yet how it will know whether the pilot works. */
    public static class PlanNotAgreed extends DomainException {
        PlanNotAgreed() {
            super("stage");
        }
    }

    /** It was said that it would not start before that day. */
    public static class StartTooEarly extends DomainException {
        StartTooEarly(java.time.LocalDate day) {
            super("stage", day);
        }
    }

    /** Each criterion has an indicator, and each of them all that it needs. */
    public static class PlanIncomplete extends DomainException {
        PlanIncomplete(String field) {
            super(field);
        }
    }

    /** More than anyone can keep in sight. */
    public static class PlanTooLong extends DomainException {
        PlanTooLong(String field, int most) {
            super(field, most);
        }
    }

    /** How an indicator is measured stays: another measure is another indicator. */
    public static class MeasureStays extends DomainException {
        MeasureStays(String field) {
            super(field);
        }
    }

    /** What people tell goes neither up nor down. */
    public static class StoriesHaveNoAim extends DomainException {
        StoriesHaveNoAim(String field) {
            super(field);
        }
    }

    /** Without knowing which way is worse nothing is beyond a threshold. */
    public static class ThresholdNeedsDirection extends DomainException {
        ThresholdNeedsDirection(String field) {
            super(field);
        }
    }

    /** A target or threshold has more digits than can be kept. */
    public static class AimOutOfRange extends DomainException {
        AimOutOfRange(String field) {
            super(field);
        }
    }

    /** Below how many nothing is shown is a number that makes sense. */
    public static class SuppressOutOfRange extends DomainException {
        SuppressOutOfRange(String field, int most) {
            super(field, most);
        }
    }

    /** The plan is another than the one that was read. */
    public static class PlanChangedMeanwhile extends DomainException {
        private static final long serialVersionUID = 1L;
    }

    /** What adds up is watched together or not at all. */
    public static class SumStaysWhole extends DomainException {
        SumStaysWhole(String part) {
            super(part);
        }
    }

    /** A pilot that ended is judged by what was agreed. */
    public static class PilotOver extends DomainException {
        private static final long serialVersionUID = 1L;
    }

    /** A plan asks for something else than what is agreed. */
    public static class PlanSaysTheSame extends DomainException {
        private static final long serialVersionUID = 1L;
    }

    /** The table agreed to watch it no longer. */
    public static class IndicatorDropped extends DomainException {
        private static final long serialVersionUID = 1L;
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
