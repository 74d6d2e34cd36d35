package nl.sekswerkplatform.agenda;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.sekswerkplatform.agenda.AgendaRefused.MeetingOver;
import nl.sekswerkplatform.agenda.AgendaRefused.MeetingWithoutChair;
import nl.sekswerkplatform.agenda.AgendaRefused.NothingSupported;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.proposals.BallotService;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.StandingProposalService;

/** The first step of composing, in a transaction of its own: from here on nothing changes that the agenda follows from. */
@Stateless
public class CloseBallotsService {
    @Inject
    private BallotService ballots;

    @Inject
    private StandingProposalService proposals;

    @Inject
    private MeetingService meetings;

    @Inject
    private GroupService groups;

    @Inject
    private Clock clock;

    /** Refused as {@link AgendaService#compose} is; a refusal closes nothing. */
    @RolesAllowed("member")
    public void close(int number, Delegate by) {
        // Ballots and proposals first: all that is read after these locks is as they are now.
        ballots.close(number);
        List<Proposal> open = proposals.stand(number);
        Meeting meeting = meetings.get(number);
        by.requireGroup(meeting.chairGroup().orElseThrow(() -> new MeetingWithoutChair(number)));
        if (!meeting.isComing(LocalDate.now(clock))) {
            throw new MeetingOver(number);
        }
        meeting.requireComposable(LocalDate.now(clock));
        ClosedBallots.requireAdmitted(groups.findAll().stream()
                .filter(group -> meeting.seats().contains(group.key()))
                .toList());
        if (!ballots.supportsAny(number, ClosedBallots.fitting(open, meeting.minutesAvailable()))) {
            throw new NothingSupported();
        }
    }
}
