package nl.sekswerkplatform.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.membership.EndsWithAccount;

/** A member who leaves takes along her own copies of what she supported; a ballot that is not counted yet counts. */
@ApplicationScoped
class LeavingSupporters implements EndsWithAccount {
    @Inject
    private BallotRepository ballots;

    @Override
    public void endFor(ActingMember leaving) {
        ballots.forgetKept(ballots.meetingsWithKept().stream()
                .map(meeting -> OwnCopy.nullifier(leaving, meeting))
                .toList());
    }
}
