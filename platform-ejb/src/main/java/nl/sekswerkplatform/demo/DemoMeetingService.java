package nl.sekswerkplatform.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.meetings.AnnouncedMeeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.proposals.EnterProposalService;
import nl.sekswerkplatform.proposals.ProposalDraft;
import nl.sekswerkplatform.proposals.ProposalFromDossier;
import nl.sekswerkplatform.proposals.Purpose;

/** What the invented members talk about: a meeting and a proposal, both said to be made up. */
@Stateless
@RunAs("operator")
public class DemoMeetingService {
    private static final String KEY = "demo-advice";
    private static final int MEETING_MINUTES = 60;
    private static final int MINUTES = 20;

    @Inject
    private MeetingService meetings;

    @Inject
    private EnterProposalService proposals;

    /** The number of the meeting; announced when it is not there yet. */
    @PermitAll
    public int announce() {
        return meetings.planFromDossier(
                new AnnouncedMeeting(KEY, "Overleg over het spreekuur (voorbeeld)", MEETING_MINUTES, null, true));
    }

    /** The number of the proposal; entered when it is not there yet. */
    @PermitAll
    public int propose() {
        ProposalDraft draft = new ProposalDraft(
                "Een spreekuur in de avond",
                "Komt er een spreekuur in de avond, waar niemand haar naam hoeft te zeggen?",
                Purpose.ADVISE,
                MINUTES,
                null,
                Set.of());
        return proposals.enterFromDossier(new ProposalFromDossier(KEY, new GroupKey("support"), draft, true));
    }
}
