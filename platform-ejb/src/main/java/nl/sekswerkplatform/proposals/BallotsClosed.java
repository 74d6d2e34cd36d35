package nl.sekswerkplatform.proposals;

import nl.sekswerkplatform.shared.DomainException;

/** The agenda of the meeting was composed, so its ballots stay as they are. */
public class BallotsClosed extends DomainException {
    public BallotsClosed(int meeting) {
        super(meeting);
    }
}
