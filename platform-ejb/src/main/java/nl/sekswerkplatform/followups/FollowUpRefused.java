package nl.sekswerkplatform.followups;

import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.shared.NotFound;

/** Why a follow-up cannot be told about, answered, moved or found. */
public final class FollowUpRefused {
    private FollowUpRefused() {}

    /** The group said what it does. */
    public static class AnsweredBefore extends DomainException {
        public AnsweredBefore() {
            super();
        }
    }

    /** Moving gives it another date. */
    public static class DueTheSame extends DomainException {
        public DueTheSame(String field) {
            super(field);
        }
    }

    /** What is done or lapsed stays as it is. */
    public static class FollowUpOver extends DomainException {
        public FollowUpOver(FollowUpStatus status) {
            super(status);
        }
    }

    /** There is no such follow-up. */
    public static class FollowUpNotFound extends NotFound {
        public FollowUpNotFound() {
            super();
        }
    }

    /** A link leads to a plain web page. */
    public static class LinkUnsafe extends DomainException {
        public LinkUnsafe(String field) {
            super(field);
        }
    }

    /** It was done, or is open: no decision made it lapse. */
    public static class DidNotLapse extends DomainException {
        public DidNotLapse() {
            super();
        }
    }

    /** Somebody gave it another date since the form was opened. */
    public static class MovedMeanwhile extends DomainException {
        public MovedMeanwhile() {
            super();
        }
    }

    /** What is moved this often is better decided anew. */
    public static class MovedTooOften extends DomainException {
        public MovedTooOften(int most) {
            super(most);
        }
    }

    /** Only the group that answers for it, or the municipality, tells how it goes. */
    public static class OwnerOnly extends DomainException {
        public OwnerOnly() {
            super();
        }
    }
}
