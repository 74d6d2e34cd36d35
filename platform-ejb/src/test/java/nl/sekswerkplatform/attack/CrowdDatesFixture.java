package nl.sekswerkplatform.attack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sekswerkplatform.datepolls.AskDates;
import nl.sekswerkplatform.datepolls.DatePollService;
import nl.sekswerkplatform.datepolls.Suits;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.meetings.PlanMeeting;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.testing.AsMember;

/** The crowd says when it can come, each drawn by lot. */
@ApplicationScoped
public class CrowdDatesFixture {
    private static final int HOUR = 19;

    @Inject
    private CrowdFixture crowd;

    @Inject
    private MeetingService meetings;

    @Inject
    private DatePollService polls;

    @Inject
    private AsMember asMember;

    @Inject
    private Clock clock;

    /** The poll about the date of a meeting. */
    UUID answer() throws Exception {
        UUID poll = UUID.randomUUID();
        ActingMember asker = crowd.people().get(0);
        LocalDate today = LocalDate.now(clock);
        PlanMeeting open = new PlanMeeting(UUID.randomUUID(), "When?", null, null, 60, "Somewhere");
        int meeting = asMember.call(() -> meetings.plan(open, asker.delegate()));
        AskDates asked = new AskDates(
                poll,
                meeting,
                List.of(today.plusDays(30).atTime(HOUR, 0), today.plusDays(31).atTime(HOUR, 0)),
                today.plusDays(20));
        crowd.act(() -> polls.ask(asked, asker.delegate()));
        for (ActingMember member : crowd.people()) {
            Map<Integer, Suits> marks = Map.of(1, drawn(), 2, drawn());
            crowd.act(() -> polls.answer(meeting, marks, member));
        }
        return poll;
    }

    private Suits drawn() {
        return Suits.values()[crowd.lots().nextInt(Suits.values().length)];
    }
}
