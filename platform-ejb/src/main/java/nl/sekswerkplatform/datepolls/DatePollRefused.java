package nl.sekswerkplatform.datepolls;

import java.time.LocalDate;
import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.shared.NotFound;

/** Why a date cannot be asked, answered or picked. */
public final class DatePollRefused {
    private DatePollRefused() {}

    /** The groups are asked for a date of this meeting already. */
    public static class AlreadyAsked extends DomainException {
        AlreadyAsked() {
            super();
        }
    }

    /** The poll is closed: answers stay out, and it closes once. */
    public static class DatePollClosed extends DomainException {
        DatePollClosed() {
            super();
        }
    }

    /** The groups are not asked for a date of this meeting. */
    public static class DatePollNotFound extends NotFound {
        DatePollNotFound(int meeting) {
            super(meeting);
        }
    }

    /** Nothing is picked before everyone could answer. */
    public static class DatePollStillOpen extends DomainException {
        DatePollStillOpen() {
            super();
        }
    }

    /** The groups are choosing a date, so nobody sets another one past them. */
    public static class DatesBeingAsked extends DomainException {
        DatesBeingAsked() {
            super();
        }
    }

    /** Too few dates to choose from, or too many to answer. Arguments of the text: the field, least, most. */
    public static class DatesOutOfRange extends DomainException {
        DatesOutOfRange(int least, int most) {
            super("dates", least, most);
        }
    }

    /** Members have too few days to answer, or too many. Arguments of the text: the field, first and last day. */
    public static class LastDayOutOfRange extends DomainException {
        LastDayOutOfRange(LocalDate first, LocalDate last) {
            super("lastDay", first, last);
        }
    }

    /** Of one of the dates it was not said whether it suits. */
    public static class MarkMissing extends DomainException {
        MarkMissing() {
            super();
        }
    }

    /** The act belongs to the group that asked. */
    public static class NotAskingGroup extends DomainException {
        NotAskingGroup() {
            super();
        }
    }

    /** A date comes before the answers are in, or very late. Arguments of the text: the field, first and last day. */
    public static class OfferedDateOutOfRange extends DomainException {
        OfferedDateOutOfRange(LocalDate first, LocalDate last) {
            super("dates", first, last);
        }
    }

    /** Everyone has some days to answer before the poll is closed. Argument of the text: the first day. */
    public static class TooSoonToClose extends DomainException {
        TooSoonToClose(LocalDate from) {
            super(from);
        }
    }
}
