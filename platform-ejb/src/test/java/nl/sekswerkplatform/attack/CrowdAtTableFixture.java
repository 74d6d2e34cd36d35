package nl.sekswerkplatform.attack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.sekswerkplatform.advice.AdviceFixture;
import nl.sekswerkplatform.advice.Choice;
import nl.sekswerkplatform.advice.OpenRound;
import nl.sekswerkplatform.advice.PositionService;
import nl.sekswerkplatform.advice.RoundService;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.evaluations.EvaluationFixture;
import nl.sekswerkplatform.evaluations.EvaluationKind;
import nl.sekswerkplatform.evaluations.EvaluationWritingService;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.meetings.PlanMeeting;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.minutes.Confirming;
import nl.sekswerkplatform.minutes.ItemHeading;
import nl.sekswerkplatform.minutes.ItemPurpose;
import nl.sekswerkplatform.minutes.MinutesItem;
import nl.sekswerkplatform.minutes.MinutesService;
import nl.sekswerkplatform.minutes.MinutesVersion;
import nl.sekswerkplatform.minutes.WrittenItem;
import nl.sekswerkplatform.sittings.ContributionService;
import nl.sekswerkplatform.sittings.WriteContribution;
import nl.sekswerkplatform.smallnumbers.People;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.MovableClockFixture;
import nl.sekswerkplatform.verdicts.Judgement;
import nl.sekswerkplatform.verdicts.PilotAdvice;
import nl.sekswerkplatform.verdicts.Verdict;

/** The crowd around a meeting: it writes what is read out, says where it stands, and confirms what was written down. */
@ApplicationScoped
public class CrowdAtTableFixture {
    private static final Duration OPEN = Duration.ofDays(13);

    @Inject
    private CrowdFixture crowd;

    @Inject
    private AdviceFixture table;

    @Inject
    private RoundService rounds;

    @Inject
    private PositionService positions;

    @Inject
    private ContributionService contributions;

    @Inject
    private EvaluationFixture evaluating;

    @Inject
    private EvaluationWritingService evaluations;

    @Inject
    private MeetingService meetings;

    @Inject
    private MinutesService minutes;

    @Inject
    private AsMember asMember;

    @Inject
    private MovableClockFixture movable;

    @Inject
    private Clock clock;

    /** The others whom a round waits for; before the crowd sits down. */
    void lay() throws Exception {
        table.seatFive();
        for (String other : List.of("support", "residents", "police", "municipality")) {
            table.admit(other, 1);
        }
    }

    void clear() throws Exception {
        table.putBack();
    }

    int meeting() throws Exception {
        return table.meetingWithItem();
    }

    void write(int meeting) throws Exception {
        for (ActingMember member : crowd.people()) {
            String label = asMember.call(() -> contributions.findShown(member, meeting))
                    .label();
            WriteContribution words = new WriteContribution(UUID.randomUUID(), meeting, 1, "From elsewhere.", label);
            crowd.act(() -> contributions.write(member, words));
        }
    }

    /** The round about the item of the meeting. */
    UUID takePositions(int meeting) throws Exception {
        OpenRound asked = AdviceFixture.asked(meeting, OPEN, "A text.");
        int round = asMember.call(() -> rounds.open(asked, table.chair(meeting)));
        for (ActingMember member : crowd.people()) {
            Stance drawn = crowd.lots().nextBoolean() ? Stance.CONSENT : Stance.RESERVATION;
            crowd.act(() -> positions.give(member, round, List.of(new Choice(drawn, null))));
        }
        return asked.form();
    }

    /** What each finds of a pilot at its end. */
    UUID judgeAPilot() throws Exception {
        int number = evaluating.open(evaluating.runningPilot(), EvaluationKind.FINAL);
        for (ActingMember member : crowd.people()) {
            Judgement drawn = crowd.lots().nextBoolean() ? Judgement.MET : Judgement.NOT_MET;
            Verdict verdict = new Verdict(List.of(drawn), PilotAdvice.EXTEND);
            crowd.act(() -> evaluations.judge(member, number, verdict));
        }
        return evaluating.id(number);
    }

    /** A meeting of tomorrow, without an agenda. */
    int plan() throws Exception {
        PlanMeeting plan = new PlanMeeting(
                UUID.randomUUID(), "The table", LocalDate.now(clock).plusDays(1), LocalTime.of(14, 0), 60, null);
        return asMember.call(() -> meetings.plan(plan, crowd.people().get(0).delegate()));
    }

    void meet() {
        movable.moveBy(1);
    }

    /** Its minutes; nobody but the crowd confirms them. */
    void confirm(int meeting) throws Exception {
        Delegate secretary = table.secretary(meeting);
        ItemHeading heading = ItemHeading.otherBusiness("Other business", null, ItemPurpose.DISCUSS, 5);
        crowd.act(() -> meetings.recordAttendance(meeting, Map.of(CrowdFixture.GROUP, CrowdFixture.PEOPLE), secretary));
        crowd.act(() -> minutes.begin(meeting, secretary));
        crowd.act(() -> minutes.addItem(meeting, UUID.randomUUID(), heading, secretary));
        MinutesItem item = asMember.call(() -> minutes.findForWriters(meeting, secretary))
                .orElseThrow()
                .item(1);
        WrittenItem words = new WrittenItem("Said", "Agreed", Map.of());
        crowd.act(() -> minutes.writeItem(meeting, item.id(), item.edition(), words, secretary));
        crowd.act(() -> minutes.offer(meeting, null, secretary));
        for (ActingMember member : crowd.people()) {
            crowd.act(() -> minutes.confirm(meeting, confirming(member, meeting)));
        }
    }

    private static Confirming confirming(ActingMember member, int meeting) {
        return new Confirming(
                new Delegate(CrowdFixture.GROUP, Set.of()),
                1,
                member.nullifier(MinutesService.NULLIFIER_KIND, MinutesVersion.subject(meeting, 1)),
                People.of(CrowdFixture.PEOPLE),
                Map.of());
    }
}
