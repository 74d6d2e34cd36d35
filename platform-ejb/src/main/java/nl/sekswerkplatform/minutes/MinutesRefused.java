package nl.sekswerkplatform.minutes;

import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.shared.NotFound;

/** Why minutes cannot be written, offered, confirmed or found. */
public final class MinutesRefused {
    private MinutesRefused() {}

    /** This member confirmed before, with other notes; those stay. */
    public static class AlreadyConfirmed extends DomainException {
        AlreadyConfirmed() {
            super();
        }
    }

    /** A round says where the groups stand; nobody writes that by hand. */
    public static class ConsentFromRound extends DomainException {
        ConsentFromRound() {
            super();
        }
    }

    /** Someone else saved this item since it was opened. Nothing of either is lost. */
    public static class ItemChangedMeanwhile extends DomainException {
        ItemChangedMeanwhile() {
            super();
        }
    }

    /** The member's group has confirmed, so there is nothing to object to any more. */
    public static class GroupHasConfirmed extends DomainException {
        GroupHasConfirmed() {
            super();
        }
    }

    /** The item comes from the agenda, so it stays. */
    public static class ItemFromAgenda extends DomainException {
        ItemFromAgenda() {
            super();
        }
    }

    /** The groups have read the item in an earlier version, so it stays. */
    public static class ItemReadByGroups extends DomainException {
        ItemReadByGroups() {
            super();
        }
    }

    /** These minutes have no such item. */
    public static class ItemNotFound extends NotFound {
        ItemNotFound() {
            super();
        }
    }

    /** An item takes longer than a meeting can, or less than a minute. Arguments: the field, shortest, longest. */
    public static class ItemTimeOutOfRange extends DomainException {
        ItemTimeOutOfRange(int shortest, int longest) {
            super("minutes", shortest, longest);
        }
    }

    /** There is no item yet, so there is nothing to offer. */
    public static class MinutesEmpty extends DomainException {
        MinutesEmpty() {
            super();
        }
    }

    /** The minutes are published: nobody can change them any more. */
    public static class MinutesImmutable extends DomainException {
        MinutesImmutable() {
            super();
        }
    }

    /** An item has no summary yet. Argument of the text: its title. */
    public static class MinutesIncomplete extends DomainException {
        MinutesIncomplete(String title) {
            super(title);
        }
    }

    /** There are no minutes of this meeting, or not for the one who asks. */
    public static class MinutesNotFound extends NotFound {
        MinutesNotFound(int meetingNumber) {
            super(meetingNumber);
        }
    }

    /** The minutes are still being written, so there is nothing to confirm yet. */
    public static class MinutesNotOffered extends DomainException {
        MinutesNotOffered() {
            super();
        }
    }

    /** The minutes are with the groups: what they are asked to confirm stays as it is. */
    public static class MinutesWithGroups extends DomainException {
        MinutesWithGroups() {
            super();
        }
    }

    /** The changed text is the same as the one that is there already. */
    public static class NothingChanged extends DomainException {
        NothingChanged() {
            super();
        }
    }

    /** Only a member of the meeting's secretary group writes its minutes. */
    public static class NotSecretaryGroup extends DomainException {
        NotSecretaryGroup() {
            super();
        }
    }

    /** A group has a reservation that nobody answered. Argument of the text: the title of the item. */
    public static class ReservationUnanswered extends DomainException {
        ReservationUnanswered(String title) {
            super(title);
        }
    }

    /** Minutes hold a bounded number of items. Argument of the text: how many. */
    public static class TooManyItems extends DomainException {
        TooManyItems(int most) {
            super(most);
        }
    }

    /** The text cannot be changed without end. Argument of the text: how many versions there may be. */
    public static class TooManyVersions extends DomainException {
        TooManyVersions(int most) {
            super(most);
        }
    }

    /** Another version is with the groups than the one that was read. */
    public static class VersionReplaced extends DomainException {
        VersionReplaced() {
            super();
        }
    }
}
