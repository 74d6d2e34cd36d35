package nl.sekswerkplatform.decisions;

import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.shared.NotFound;

/** Why a follow-up cannot be planned, told about or found. */
public final class FollowUpRefused {
    private FollowUpRefused() {}

    /** The date of a follow-up cannot be. */
    public static class DueOutOfRange extends DomainException {
        public DueOutOfRange(String field) {
            super(field);
        }
    }

    /** What is done needs no update. */
    public static class FollowUpDone extends DomainException {
        public FollowUpDone() {
            super();
        }
    }

    /** There is no such follow-up. */
    public static class FollowUpNotFound extends NotFound {
        public FollowUpNotFound() {
            super();
        }
    }

    /** Only the group that does it, or the municipality, tells how it goes. */
    public static class OwnerOnly extends DomainException {
        public OwnerOnly(GroupKey owner) {
            super(owner);
        }
    }
}
