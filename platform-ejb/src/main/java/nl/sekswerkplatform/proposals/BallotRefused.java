package nl.sekswerkplatform.proposals;

import nl.sekswerkplatform.shared.DomainException;

/** Why a ballot cannot be cast. */
public final class BallotRefused {
    private BallotRefused() {}

    /** The agenda of the meeting was composed, so its ballots stay as they are. */
    public static class BallotsClosed extends DomainException {
        public BallotsClosed(int meeting) {
            super(meeting);
        }
    }

    /** An observer group proposes but does not support: it has no minutes to give. */
    public static class ObserversHaveNoMinutes extends DomainException {
        public ObserversHaveNoMinutes() {
            super();
        }
    }
}
