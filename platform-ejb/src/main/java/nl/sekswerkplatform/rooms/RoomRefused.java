package nl.sekswerkplatform.rooms;

import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.shared.NotFound;

/** Why something cannot be said, asked or found in a room. */
public final class RoomRefused {
    private RoomRefused() {}

    /** Nothing like it in the room of the one who asks; whether another room has it, is not told. */
    public static class NotInThisRoom extends NotFound {
        private static final long serialVersionUID = 1L;
    }

    /** Only who said it takes it back. */
    public static class NotYourWords extends DomainException {
        private static final long serialVersionUID = 1L;
    }

    /** The last day of the poll is over: its outcome stands. */
    public static class PollClosed extends DomainException {
        private static final long serialVersionUID = 1L;
    }

    /** A poll is open for one day at least, and no longer than a group waits. */
    public static class PollDaysOutOfRange extends DomainException {
        private static final long serialVersionUID = 1L;

        PollDaysOutOfRange(int least, int most) {
            super("days", least, most);
        }
    }

    /** The topic has as many polls as it can have. */
    public static class TooManyPolls extends DomainException {
        private static final long serialVersionUID = 1L;

        TooManyPolls(int most) {
            super(most);
        }
    }

    /** The topic is as long as it can be: what follows is said in a new one. */
    public static class TopicFull extends DomainException {
        private static final long serialVersionUID = 1L;
    }

    /** A vote is yes or no. */
    public static class VoteMissing extends DomainException {
        private static final long serialVersionUID = 1L;

        VoteMissing() {
            super("vote");
        }
    }
}
