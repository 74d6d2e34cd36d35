package nl.sekswerkplatform.decisions;

import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.shared.NotFound;

/** Why a decision cannot be written, published or found. */
public final class DecisionRefused {
    private DecisionRefused() {}

    /** It was withdrawn by another decision before. */
    public static class AlreadyWithdrawn extends DomainException {
        public AlreadyWithdrawn(String field, String by) {
            super(field, by);
        }
    }

    /** What a decision does with a pilot, it does with the one that it is about. */
    public static class PilotNotChosen extends DomainException {
        public PilotNotChosen() {
            super("pilot");
        }
    }

    /** A decision that brings a pilot is about that one and no other. */
    public static class NewPilotStandsAlone extends DomainException {
        public NewPilotStandsAlone() {
            super("pilot");
        }
    }

    /** There is a newer version than the publisher read. */
    public static class DecisionChangedMeanwhile extends DomainException {
        public DecisionChangedMeanwhile() {
            super();
        }
    }

    /** The date of a follow-up cannot be. */
    public static class DueOutOfRange extends DomainException {
        public DueOutOfRange(String field) {
            super(field);
        }
    }

    /** A new version says something else than the one before. */
    public static class NothingChanged extends DomainException {
        public NothingChanged() {
            super();
        }
    }

    /** Only a published decision can be withdrawn. */
    public static class NothingToWithdraw extends DomainException {
        public NothingToWithdraw() {
            super("withdraws");
        }
    }

    /** What is changed this often is better decided anew. */
    public static class TooManyVersions extends DomainException {
        public TooManyVersions(int most) {
            super(most);
        }
    }

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
            super("answer-" + group + "-1");
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
