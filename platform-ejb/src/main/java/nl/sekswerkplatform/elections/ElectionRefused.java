package nl.sekswerkplatform.elections;

import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.shared.NotFound;

/** Why a group cannot elect, or a member not stand or vote. */
public final class ElectionRefused {
    private ElectionRefused() {}

    /** The group elects for this mandate already. */
    public static class AlreadyElecting extends DomainException {
        private static final long serialVersionUID = 1L;

        AlreadyElecting() {
            super("mandate");
        }
    }

    /** She holds nothing from this election that she could give back. */
    public static class HoldsNothing extends DomainException {
        private static final long serialVersionUID = 1L;
    }

    /** An institution gives its mandates with the card; only protected groups elect. */
    public static class MandatesComeWithTheCard extends DomainException {
        private static final long serialVersionUID = 1L;
    }

    /** This group cannot give this mandate. */
    public static class MandateOfOthers extends DomainException {
        private static final long serialVersionUID = 1L;

        MandateOfOthers(Mandate mandate) {
            super("mandate", mandate);
        }
    }

    /** No such election in the group of the one who asks. */
    public static class NoSuchElection extends NotFound {
        private static final long serialVersionUID = 1L;
    }

    /** The last day of this step is over, or it has not begun. */
    public static class NotNow extends DomainException {
        private static final long serialVersionUID = 1L;
    }

    /** There are fewer seats than one, or more than a group can fill. */
    public static class SeatsOutOfRange extends DomainException {
        private static final long serialVersionUID = 1L;

        SeatsOutOfRange(int least, int most) {
            super("seats", least, most);
        }
    }

    /** As many stand as a ballot can hold. */
    public static class TooManyCandidates extends DomainException {
        private static final long serialVersionUID = 1L;

        TooManyCandidates(int most) {
            super(most);
        }
    }

    /** Who held a mandate for two terms lets somebody else have it for one. */
    public static class TwoTermsInARow extends DomainException {
        private static final long serialVersionUID = 1L;
    }
}
