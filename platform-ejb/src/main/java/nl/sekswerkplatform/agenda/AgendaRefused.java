package nl.sekswerkplatform.agenda;

import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.shared.NotFound;

/** Why there is no agenda to compose, to publish or to show. */
public final class AgendaRefused {
    private AgendaRefused() {}

    /** The agenda was published before. */
    public static class AgendaAlreadyPublished extends DomainException {
        public AgendaAlreadyPublished(int meeting) {
            super(meeting);
        }
    }

    /** The meeting has no agenda. */
    public static class AgendaNotFound extends NotFound {
        public AgendaNotFound(int meeting) {
            super(meeting);
        }
    }

    /** The ballots of the meeting are not here: there was no witness to seal them for, or they were thrown away since. */
    public static class BallotsNotKept extends DomainException {
        public BallotsNotKept(int meeting) {
            super(meeting);
        }
    }

    /** A seated group has no members yet, so an agenda would be composed without it. */
    public static class GroupsNotAdmitted extends DomainException {
        public GroupsNotAdmitted() {
            super();
        }
    }

    /** The meeting has been held, or its day is over. */
    public static class MeetingOver extends DomainException {
        public MeetingOver(int meeting) {
            super(meeting);
        }
    }

    /** Nobody chairs this meeting: it is from before the platform. */
    public static class MeetingWithoutChair extends DomainException {
        public MeetingWithoutChair(int meeting) {
            super(meeting);
        }
    }

    /** No member supports an open proposal that fits in the meeting. */
    public static class NothingSupported extends DomainException {
        public NothingSupported() {
            super();
        }
    }
}
