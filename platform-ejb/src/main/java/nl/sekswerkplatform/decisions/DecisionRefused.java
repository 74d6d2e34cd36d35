package nl.sekswerkplatform.decisions;

import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.shared.NotFound;

/** Why a decision cannot be written, published or found. */
public final class DecisionRefused {
    private DecisionRefused() {}

    /** A decision can be published once it was taken. */
    public static class DecidedInFuture extends DomainException {
        public DecidedInFuture() {
            super("date");
        }
    }

    /** What is published never changes and is not published again. */
    public static class DecisionAlreadyPublished extends DomainException {
        public DecisionAlreadyPublished(DecisionNumber number) {
            super(number.toString());
        }
    }

    /** There is no such decision, or not for who asks. */
    public static class DecisionNotFound extends NotFound {
        public DecisionNotFound() {
            super();
        }
    }

    /** Someone else changed the draft since it was opened. */
    public static class DraftChangedMeanwhile extends DomainException {
        public DraftChangedMeanwhile() {
            super();
        }
    }

    /** It departs from where a group stands, by its round, or may, and says nothing to that group. */
    public static class GroupUnanswered extends DomainException {
        public GroupUnanswered(GroupKey group) {
            super("answer-" + group);
        }
    }

    /** There was advice, so the decision must say how far it follows it. */
    public static class ResponseMissing extends DomainException {
        public ResponseMissing() {
            super("response");
        }
    }

    /** A decision has more follow-ups than anyone can follow. */
    public static class TooManyFollowUps extends DomainException {
        public TooManyFollowUps() {
            super(Decision.MAX_FOLLOW_UPS);
        }
    }
}
