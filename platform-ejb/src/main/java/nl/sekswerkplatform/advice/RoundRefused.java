package nl.sekswerkplatform.advice;

import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.shared.NotFound;

/** Why a round cannot be opened, closed or found. */
public final class RoundRefused {
    private RoundRefused() {}

    /** A seated group has no members yet, so the table would advise without it. */
    public static class GroupsNotAdmitted extends DomainException {
        private static final long serialVersionUID = 1L;
    }

    /** There is no such item on a published agenda. */
    public static class ItemNotOnAgenda extends NotFound {
        private static final long serialVersionUID = 1L;
    }

    /** The minutes of the meeting were offered to the groups: what came out afterwards could not stand in them. */
    public static class MinutesAlreadyOffered extends DomainException {
        private static final long serialVersionUID = 1L;
    }

    /** Only the group that opened a round closes it by hand. */
    public static class NotYoursToClose extends DomainException {
        private static final long serialVersionUID = 1L;
    }

    /** Rounds belong to the groups that chair the meeting or write its minutes. */
    public static class OnlyTheLeadingGroups extends DomainException {
        private static final long serialVersionUID = 1L;
    }

    /** It would be open longer than anybody remembers it. Arguments: the field, days. */
    public static class OpenTooLong extends DomainException {
        private static final long serialVersionUID = 1L;

        OpenTooLong(long days) {
            super("open", days);
        }
    }

    /** It came to what none of its texts came to; so no platform told it. */
    public static class OutcomeOfNoText extends DomainException {
        private static final long serialVersionUID = 1L;
    }

    /** It would be open too short for who looks in once a few days. Arguments: the field, hours. */
    public static class OpenTooShort extends DomainException {
        private static final long serialVersionUID = 1L;

        OpenTooShort(long hours) {
            super("open", hours);
        }
    }

    /** It was reopened for the groups that were not heard; they get all of that time. */
    public static class ReopenedClosesByItself extends DomainException {
        private static final long serialVersionUID = 1L;
    }

    /** A round is reopened once. */
    public static class ReopenedBefore extends DomainException {
        private static final long serialVersionUID = 1L;
    }

    /** A round about this item is open. Argument: its number. */
    public static class RoundAlreadyOpen extends DomainException {
        private static final long serialVersionUID = 1L;

        RoundAlreadyOpen(int number) {
            super(number);
        }
    }

    /** There is no such round. */
    public static class RoundNotFound extends NotFound {
        private static final long serialVersionUID = 1L;
    }

    /** What the table advises is not known yet, so it cannot be minuted. Arguments: number and title. */
    public static class RoundStillOpen extends DomainException {
        private static final long serialVersionUID = 1L;

        RoundStillOpen(int number, String title) {
            super(number, title);
        }
    }

    /** Two texts say the same, so nobody could choose between them. */
    public static class TextsAlike extends DomainException {
        private static final long serialVersionUID = 1L;

        TextsAlike(String field) {
            super(field);
        }
    }

    /** Nobody closes it before its shortest time is over. */
    public static class TooSoonToClose extends DomainException {
        private static final long serialVersionUID = 1L;
    }
}
