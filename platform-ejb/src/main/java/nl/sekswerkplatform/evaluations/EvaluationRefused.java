package nl.sekswerkplatform.evaluations;

import java.time.LocalDate;
import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.shared.NotFound;

/** Why something cannot be done in an evaluation. */
public final class EvaluationRefused {
    private EvaluationRefused() {}

    /** There is no evaluation with this number. */
    public static class EvaluationNotFound extends NotFound {
        public EvaluationNotFound(int number) {
            super(number);
        }
    }

    /** Groups at the table evaluate, and who has the evaluator's mandate. */
    public static class MayNotEvaluate extends DomainException {
        private static final long serialVersionUID = 1L;
    }

    /** This group did not sit when it was opened; what it says it says in other ways. */
    public static class NotAsked extends DomainException {
        private static final long serialVersionUID = 1L;
    }

    /** What the table sees is written by the evaluator, or by the group that writes the minutes. */
    public static class NotYoursToReport extends DomainException {
        private static final long serialVersionUID = 1L;
    }

    /** The pilot does not run; a final evaluation may also be of one that is paused. */
    public static class PilotNotRunning extends DomainException {
        private static final long serialVersionUID = 1L;

        public PilotNotRunning() {
            super("kind");
        }
    }

    /** Without criteria there is nothing to judge a pilot by. */
    public static class NoCriteria extends DomainException {
        private static final long serialVersionUID = 1L;

        public NoCriteria() {
            super("kind");
        }
    }

    /** It is for a day, or for a meeting that has one. */
    public static class DayMissing extends DomainException {
        private static final long serialVersionUID = 1L;

        public DayMissing() {
            super("day");
        }
    }

    /** Groups need a week at least to say something. */
    public static class TooSoon extends DomainException {
        private static final long serialVersionUID = 1L;

        public TooSoon(String field, LocalDate first) {
            super(field, first);
        }
    }

    /** While it is open nobody looks back on the pilot in another one, so not for longer than half a year. */
    public static class TooLate extends DomainException {
        private static final long serialVersionUID = 1L;

        public TooLate(String field, LocalDate last) {
            super(field, last);
        }
    }

    /** Groups still write in another evaluation of this pilot. */
    public static class AlreadyOpen extends DomainException {
        private static final long serialVersionUID = 1L;

        private final int number;

        public AlreadyOpen(int number) {
            super(number);
            this.number = number;
        }

        /** That of the other. */
        public int number() {
            return number;
        }
    }

    /** This form was sent before. */
    public static class AlreadyOpened extends DomainException {
        private static final long serialVersionUID = 1L;

        private final int number;

        public AlreadyOpened(int number) {
            super(number);
            this.number = number;
        }

        public int number() {
            return number;
        }
    }

    /** The last day is over: what was written can be read and changes no longer. */
    public static class WritingOver extends DomainException {
        private static final long serialVersionUID = 1L;
    }

    /** Somebody else wrote something else since it was opened. */
    public static class WrittenMeanwhile extends DomainException {
        private static final long serialVersionUID = 1L;
    }

    /** At the end of a pilot a group says why it judges each criterion as it does. */
    public static class ReasonMissing extends DomainException {
        private static final long serialVersionUID = 1L;

        public ReasonMissing(String field) {
            super(field);
        }
    }

    /** Only at the end of a pilot a verdict is asked. */
    public static class NoVerdictAsked extends DomainException {
        private static final long serialVersionUID = 1L;
    }

    /** Groups still write. */
    public static class NotSaidYet extends DomainException {
        private static final long serialVersionUID = 1L;

        public NotSaidYet(LocalDate lastDay) {
            super(lastDay);
        }
    }

    /** It was not on an agenda yet. */
    public static class NotOnAgendaYet extends DomainException {
        private static final long serialVersionUID = 1L;

        public NotOnAgendaYet(int proposal) {
            super(proposal);
        }
    }

    /** The minutes of the meeting that spoke of it are not published yet. */
    public static class NotMinutedYet extends DomainException {
        private static final long serialVersionUID = 1L;

        public NotMinutedYet(int meeting) {
            super(meeting);
        }
    }

    /** Everything of it is done. */
    public static class DoneBefore extends DomainException {
        private static final long serialVersionUID = 1L;
    }
}
