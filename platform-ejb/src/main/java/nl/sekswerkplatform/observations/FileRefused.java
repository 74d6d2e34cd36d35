package nl.sekswerkplatform.observations;

import nl.sekswerkplatform.shared.DomainException;

/** Why a file with observations, or a line of it, cannot be entered. */
public final class FileRefused {
    private FileRefused() {}

    /** More than this is read by nobody at once. */
    public static class FileTooLong extends DomainException {
        private static final long serialVersionUID = 1L;

        FileTooLong() {
            super("file", ObservationFile.LONGEST / 1_000, ObservationFile.MOST_LINES);
        }
    }

    /** Its first line has to name the columns. */
    public static class ColumnMissing extends DomainException {
        private static final long serialVersionUID = 1L;

        ColumnMissing(String column) {
            super("file", column);
        }
    }

    /** Nothing of a file is passed over, so each column has to be known, once. */
    public static class ColumnUnknown extends DomainException {
        private static final long serialVersionUID = 1L;

        ColumnUnknown(String column) {
            super("file", column);
        }
    }

    /** From this line on it is no table. */
    public static class FileMalformed extends DomainException {
        private static final long serialVersionUID = 1L;

        FileMalformed(long line) {
            super("file", line);
        }
    }

    /** There is nothing in it to enter. */
    public static class FileWithoutLines extends DomainException {
        private static final long serialVersionUID = 1L;

        FileWithoutLines() {
            super("file");
        }
    }

    /** A line has as many fields as the first one. */
    public static class FieldsMissing extends DomainException {
        private static final long serialVersionUID = 1L;
    }

    /** Another line of the file says something about the same indicator and period. */
    public static class LineTwice extends DomainException {
        private static final long serialVersionUID = 1L;

        LineTwice(long first) {
            super("file", first);
        }
    }

    /** What stands there cannot be read as one number only. */
    public static class NumberUnreadable extends DomainException {
        private static final long serialVersionUID = 1L;

        NumberUnreadable(String field, String typed) {
            super(field, typed);
        }
    }

    /** A file is entered whole, and some of its lines are wrong. */
    public static class LinesWrong extends DomainException {
        private static final long serialVersionUID = 1L;

        LinesWrong() {
            super("file");
        }
    }

    /** What it would change is not what was shown: the file or the numbers changed since. */
    public static class PlanOvertaken extends DomainException {
        private static final long serialVersionUID = 1L;

        PlanOvertaken() {
            super("file");
        }
    }
}
