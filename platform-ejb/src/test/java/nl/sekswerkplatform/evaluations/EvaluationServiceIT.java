package nl.sekswerkplatform.evaluations;

import static nl.sekswerkplatform.evaluations.EvaluationFixture.words;
import static nl.sekswerkplatform.proposals.ProposalFixture.draft;
import static nl.sekswerkplatform.proposals.ProposalFixture.member;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import nl.sekswerkplatform.advice.AdviceFixture;
import nl.sekswerkplatform.evaluations.EvaluationRefused.AlreadyOpen;
import nl.sekswerkplatform.evaluations.EvaluationRefused.AlreadyOpened;
import nl.sekswerkplatform.evaluations.EvaluationRefused.DayMissing;
import nl.sekswerkplatform.evaluations.EvaluationRefused.DoneBefore;
import nl.sekswerkplatform.evaluations.EvaluationRefused.MayNotEvaluate;
import nl.sekswerkplatform.evaluations.EvaluationRefused.NotAsked;
import nl.sekswerkplatform.evaluations.EvaluationRefused.NotMinutedYet;
import nl.sekswerkplatform.evaluations.EvaluationRefused.NotOnAgendaYet;
import nl.sekswerkplatform.evaluations.EvaluationRefused.NotSaidYet;
import nl.sekswerkplatform.evaluations.EvaluationRefused.PilotNotRunning;
import nl.sekswerkplatform.evaluations.EvaluationRefused.TooLate;
import nl.sekswerkplatform.evaluations.EvaluationRefused.TooSoon;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.pilots.PilotFixture;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.RaisedBy;
import nl.sekswerkplatform.rooms.RoomDumpFixture;
import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import nl.sekswerkplatform.testing.MovableClockFixture;
import nl.sekswerkplatform.transparency.LogService;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class EvaluationServiceIT {
    @Inject
    private EvaluationService evaluations;

    @Inject
    private EvaluationWritingService writing;

    @Inject
    private EvaluationFixture fixture;

    @Inject
    private PilotService pilots;

    @Inject
    private ProposalService proposals;

    @Inject
    private LogService log;

    @Inject
    private AdviceFixture table;

    @Inject
    private AsMember asMember;

    @Inject
    private AsOperator asOperator;

    @Inject
    private MovableClockFixture clock;

    @Resource
    private ManagedExecutorService threads;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    private final ActingMember one = member("support", 1);
    private final ActingMember other = member("support", 2);
    private String pilot;

    @BeforeEach
    void runAPilot() throws Exception {
        table.seatFive();
        for (String group : GroupFixture.FOUNDING) {
            table.admit(group, 4);
        }
        pilot = fixture.runningPilot();
    }

    @AfterEach
    void putBack() throws Exception {
        clock.putBack();
        table.putBack();
    }

    @Test
    void asksEverySeatedGroupAndComesBeforeTheTable() throws Exception {
        int number = fixture.open(pilot, EvaluationKind.INTERIM);
        EvaluationReading opened = evaluations.get(number);
        assertEquals(
                Set.copyOf(GroupFixture.FOUNDING),
                Set.copyOf(opened.groups().stream()
                        .map(part -> part.group().value())
                        .toList()));
        assertEquals(DayOfWeek.SUNDAY, opened.about().lastDay().getDayOfWeek());
        assertTrue(opened.about().lastDay().isBefore(opened.about().day()));
        assertEquals("earlier", opened.criteria().get(0).key());
        Proposal proposal = proposals.get(opened.proposal());
        assertEquals(Optional.of(RaisedBy.of(RaisedBy.Kind.EVALUATION, number)), proposal.raisedBy());
        assertTrue(proposal.isOpenForSupport());
        assertEquals(1, log.findAbout("evaluation/" + number).size());
    }

    @Test
    void isNotOpenedByWhoMayNotNorForWhatDoesNotFit() throws Exception {
        assertThrows(MayNotEvaluate.class, () -> open(member("clients", 1), pilot, 5));
        assertThrows(TooSoon.class, () -> open(one, pilot, 1));
        assertThrows(TooLate.class, () -> open(one, pilot, 27));
        assertThrows(
                DayMissing.class,
                () -> fixture.open(
                        one, new OpenEvaluation(UUID.randomUUID(), pilot, EvaluationKind.INTERIM, null, null)));
        String preparing = "it-" + UUID.randomUUID();
        asOperator.call(() -> {
            pilots.recordEarlier(PilotFixture.pilot(preparing, 12, PilotFixture.indicator(preparing, 5, false)));
            return null;
        });
        assertThrows(PilotNotRunning.class, () -> open(one, preparing, 5));
    }

    @Test
    void isOpenedByTheEvaluator() throws Exception {
        ActingMember evaluator = EvaluationFixture.evaluator();
        int number = open(evaluator, pilot, 5);
        assertEquals(evaluator.group(), evaluations.get(number).openedBy());
        assertThrows(NotAsked.class, () -> say(member("clients", 1), number, GroupWords.NOTHING, words("Me too.")));
    }

    @Test
    void isOpenOnceAtATime() throws Exception {
        OpenEvaluation asked =
                new OpenEvaluation(UUID.randomUUID(), pilot, EvaluationKind.INTERIM, null, fixture.inWeeks(5));
        int number = fixture.open(one, asked);
        assertEquals(
                number,
                assertThrows(AlreadyOpened.class, () -> fixture.open(one, asked))
                        .number());
        assertEquals(
                number,
                assertThrows(AlreadyOpen.class, () -> open(other, pilot, 6)).number());
        fixture.comeOut(number);
        assertTrue(open(other, pilot, 6) > number);
    }

    @Test
    void isOpenedOnceByTwoAtOnce() throws Exception {
        List<Future<Integer>> both = new ArrayList<>();
        for (ActingMember each : List.of(one, member("police", 1))) {
            both.add(threads.submit((Callable<Integer>) () -> open(each, pilot, 5)));
        }
        int refused = 0;
        for (Future<Integer> each : both) {
            try {
                each.get();
            } catch (ExecutionException overtaken) {
                assertEquals(AlreadyOpen.class, overtaken.getCause().getClass());
                refused++;
            }
        }
        assertEquals(1, refused);
    }

    @Test
    void leadsToProposalsOnceAllCanBeRead() throws Exception {
        int number = fixture.open(pilot, EvaluationKind.INTERIM);
        assertThrows(NotSaidYet.class, () -> propose(one, number));
        fixture.comeOut(number);
        assertThrows(MayNotEvaluate.class, () -> propose(member("clients", 1), number));
        int proposal = propose(one, number);
        assertEquals(List.of(proposal), evaluations.get(number).changes());
        assertTrue(proposals.get(proposal).isOpenForSupport());
    }

    @Test
    void isDoneOnceItsMinutesAreThere() throws Exception {
        int number = fixture.open(pilot, EvaluationKind.INTERIM);
        assertMissing(NotSaidYet.class, number);
        fixture.comeOut(number);
        assertMissing(NotOnAgendaYet.class, number);
        int meeting = fixture.bringToTheTable(number);
        assertMissing(NotMinutedYet.class, number);
        fixture.publishMinutes(meeting);
        assertThrows(
                MayNotEvaluate.class,
                () -> fixture.act(() -> evaluations.finish(member("clients", 1).delegate(), number)));
        assertEquals(List.of(), found(number));
        finish(number);
        assertEquals(List.of("/evaluations/" + number), found(number));
        assertTrue(evaluations.get(number).about().isDone());
        assertMissing(DoneBefore.class, number);
        assertThrows(DoneBefore.class, () -> propose(one, number));
        assertEquals(3, log.findAbout("evaluation/" + number).size());
        assertTrue(evaluations.listDone(number - 1, 1).get(0).about().isDone());
    }

    private List<String> found(int number) throws Exception {
        return RoomDumpFixture.rows(
                database, "select address from search_entry where ref = 'evaluation/" + number + "'");
    }

    private void assertMissing(Class<? extends DomainException> missing, int number) {
        assertEquals(missing, evaluations.findObstacle(number).orElseThrow().getClass());
        assertThrows(missing, () -> finish(number));
    }

    private void finish(int number) throws Exception {
        fixture.act(() -> evaluations.finish(one.delegate(), number));
    }

    private int open(ActingMember by, String of, int weeks) throws Exception {
        return fixture.open(
                by, new OpenEvaluation(UUID.randomUUID(), of, EvaluationKind.INTERIM, null, fixture.inWeeks(weeks)));
    }

    private Void say(ActingMember by, int number, GroupWords seen, GroupWords typed) throws Exception {
        fixture.act(() -> writing.say(by, number, seen, typed));
        return null;
    }

    private int propose(ActingMember by, int number) throws Exception {
        return asMember.call(() -> writing.propose(by, number, UUID.randomUUID(), draft("A change", 20)));
    }
}
