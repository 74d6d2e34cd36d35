package nl.sekswerkplatform.evaluations;

import static nl.sekswerkplatform.proposals.ProposalFixture.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.sekswerkplatform.advice.AdviceFixture;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.minutes.MinutesItem;
import nl.sekswerkplatform.minutes.MinutesService;
import nl.sekswerkplatform.minutes.WrittenItem;
import nl.sekswerkplatform.pilots.PilotFixture;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import nl.sekswerkplatform.testing.MovableClockFixture;

/** A pilot that runs, an evaluation of it, and a meeting that speaks of it. */
@ApplicationScoped
public class EvaluationFixture {
    @Inject
    private EvaluationService evaluations;

    @Inject
    private EvaluationRepository repository;

    @Inject
    private EvaluationTimerService timer;

    @Inject
    private PilotService pilots;

    @Inject
    private AdviceFixture table;

    @Inject
    private MeetingService meetings;

    @Inject
    private MinutesService minutes;

    @Inject
    private AsMember asMember;

    @Inject
    private AsOperator asOperator;

    @Inject
    private MovableClockFixture clock;

    @Inject
    private Clock now;

    public String runningPilot() throws Exception {
        String key = "it-" + UUID.randomUUID();
        asOperator.call(() -> {
            pilots.recordEarlier(PilotFixture.running(key, PilotFixture.lower(key, 5, 10, null)));
            return null;
        });
        return key;
    }

    /** For a day in five weeks. */
    public int open(String pilot, EvaluationKind kind) throws Exception {
        return open(member("support", 1), new OpenEvaluation(UUID.randomUUID(), pilot, kind, null, inWeeks(5)));
    }

    public int open(ActingMember by, OpenEvaluation asked) throws Exception {
        return asMember.call(() -> evaluations.open(by, asked));
    }

    public UUID id(int number) {
        return repository.find(number).orElseThrow().id();
    }

    LocalDate inWeeks(int weeks) {
        return LocalDate.now(now).plusWeeks(weeks);
    }

    /** Until the last day of writing is over. */
    public void comeOut(int number) throws Exception {
        clock.moveTo(evaluations.get(number).about().lastDay().plusDays(1));
        settle();
    }

    void settle() throws Exception {
        asOperator.call(() -> {
            timer.settleAll();
            return null;
        });
    }

    /** On the agenda of a meeting. Returns its number. */
    int bringToTheTable(int number) throws Exception {
        int meeting = table.plannedMeeting();
        table.bring(meeting, evaluations.get(number).proposal());
        return meeting;
    }

    /** The groups let the day go by. */
    void publishMinutes(int meeting) throws Exception {
        clock.moveTo(meetings.get(meeting).date());
        Delegate secretary = table.secretary(meeting);
        act(() -> meetings.recordAttendance(meeting, Map.of(secretary.group(), 3), secretary));
        act(() -> minutes.begin(meeting, secretary));
        MinutesItem item = asMember.call(() -> minutes.findForWriters(meeting, secretary))
                .orElseThrow()
                .item(1);
        WrittenItem words = new WrittenItem("Said", "Agreed", Map.of());
        act(() -> minutes.writeItem(meeting, item.id(), item.edition(), words, secretary));
        act(() -> minutes.offer(meeting, null, secretary));
        clock.moveBy(22);
        asOperator.call(() -> {
            minutes.settle(meeting);
            return null;
        });
    }

    void act(Runnable act) throws Exception {
        asMember.call(() -> {
            act.run();
            return null;
        });
    }

    static GroupWords words(String said, String... reasons) {
        return GroupWords.typed(said, List.of(reasons));
    }

    static ActingMember evaluator() {
        ActingMember plain = member("support", 77);
        return new ActingMember(
                plain.id(),
                new Delegate(new GroupKey("support"), Set.of(Mandate.EVALUATOR)),
                plain.shownAs(),
                plain.name(),
                plain.secret());
    }
}
