package nl.sekswerkplatform.meetings;

import java.time.LocalDate;
import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.shared.NotFound;

/** Why a meeting cannot be planned, held or found. */
public final class MeetingRefused {
    private MeetingRefused() {}

    /** The minutes were offered to the groups, attendance included. */
    public static class AttendanceClosed extends DomainException {
        AttendanceClosed() {
            super();
        }
    }

    /** This cannot be the number of people of a group at a meeting. Arguments: the field, most. */
    public static class AttendanceOutOfRange extends DomainException {
        AttendanceOutOfRange(String field, int most) {
            super(field, most);
        }
    }

    /** It was announced that the agenda is composed on a day that is still to come. Argument: the day. */
    public static class ComposedLater extends DomainException {
        ComposedLater(LocalDate day) {
            super(day);
        }
    }

    /** On this day no agenda can be composed. Arguments: the field, first and last day. */
    public static class ComposingOutOfRange extends DomainException {
        ComposingOutOfRange(LocalDate first, LocalDate last) {
            super("composing", first, last);
        }
    }

    /** The meeting has taken place: its date cannot change any more. */
    public static class MeetingAlreadyHeld extends DomainException {
        MeetingAlreadyHeld() {
            super();
        }
    }

    /** A meeting is shorter or longer than the table can use. Arguments: the field, shortest, longest. */
    public static class MeetingLengthOutOfRange extends DomainException {
        MeetingLengthOutOfRange(int shortest, int longest) {
            super("minutesAvailable", shortest, longest);
        }
    }

    /** A meeting is planned for a moment that is over. Argument of the text: the field. */
    public static class MeetingNotAhead extends DomainException {
        MeetingNotAhead() {
            super("date");
        }
    }

    /** There is no such meeting. */
    public static class MeetingNotFound extends NotFound {
        MeetingNotFound(int number) {
            super(number);
        }
    }

    /** The meeting has still to take place. */
    public static class MeetingNotYetHeld extends DomainException {
        MeetingNotYetHeld() {
            super();
        }
    }

    /** A meeting is planned so far ahead that the year must be a mistake. Arguments: the field, years. */
    public static class MeetingTooFarAhead extends DomainException {
        MeetingTooFarAhead(int years) {
            super("date", years);
        }
    }

    /** A day without a time, or a time without a day. Argument of the text: the field that is missing. */
    public static class MeetingTimeIncomplete extends DomainException {
        MeetingTimeIncomplete(String field) {
            super(field);
        }
    }

    /** The act needs a meeting that has a date. */
    public static class MeetingWithoutDate extends DomainException {
        MeetingWithoutDate() {
            super();
        }
    }

    /** There is no seated group yet, so nobody can take a turn. */
    public static class NoGroupSeated extends DomainException {
        NoGroupSeated() {
            super();
        }
    }

    /** Every group that could take the turn has passed it. */
    public static class NobodyLeftToLead extends DomainException {
        NobodyLeftToLead() {
            super();
        }
    }

    /** The act belongs to the groups that chair this meeting or write its minutes. */
    public static class NotLeadingThisMeeting extends DomainException {
        NotLeadingThisMeeting() {
            super();
        }
    }

    /** The meeting was held, or its day is over: there is no turn left to pass. */
    public static class TurnOver extends DomainException {
        TurnOver() {
            super();
        }
    }
}
