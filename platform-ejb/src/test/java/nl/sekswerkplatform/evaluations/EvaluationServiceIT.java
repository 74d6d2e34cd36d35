package nl.sekswerkplatform.evaluations;

import static nl.sekswerkplatform.evaluations.EvaluationFixture.words;
import static nl.sekswerkplatform.proposals.ProposalFixture.draft;
import static nl.sekswerkplatform.proposals.ProposalFixture.member;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import nl.sekswerkplatform.evaluations.EvaluationReading.GroupPart;
import nl.sekswerkplatform.evaluations.EvaluationRefused.AlreadyOpen;
import nl.sekswerkplatform.evaluations.EvaluationRefused.AlreadyOpened;
import nl.sekswerkplatform.evaluations.EvaluationRefused.DayMissing;
import nl.sekswerkplatform.evaluations.EvaluationRefused.DoneBefore;
import nl.sekswerkplatform.evaluations.EvaluationRefused.MayNotEvaluate;
import nl.sekswerkplatform.evaluations.EvaluationRefused.NotAsked;
import nl.sekswerkplatform.evaluations.EvaluationRefused.NotMinutedYet;
import nl.sekswerkplatform.evaluations.EvaluationRefused.NotOnAgendaYet;
import nl.sekswerkplatform.evaluations.EvaluationRefused.NotSaidYet;
import nl.sekswerkplatform.evaluations.EvaluationRefused.NotYoursToReport;
import nl.sekswerkplatform.evaluations.EvaluationRefused.PilotNotRunning;
import nl.sekswerkplatform.evaluations.EvaluationRefused.TooSoon;
import nl.sekswerkplatform.evaluations.EvaluationRefused.WritingOver;
import nl.sekswerkplatform.evaluations.EvaluationRefused.WrittenMeanwhile;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.houserules.HidingReason;
import nl.sekswerkplatform.houserules.HouseRuleService;
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
    private static final String WARBLER = "The marsh warbler evaluates.";

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
    private HouseRuleService houseRules;

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
        ActingMember evaluator = evaluator();
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
    void keepsWhatGroupsSayUntilTheLastDayAndNamesTheSilent() throws Exception {
        int number = fixture.open(pilot, EvaluationKind.INTERIM);
        say(one, number, GroupWords.NOTHING, words("First words."));
        say(other, number, words("First words."), words(WARBLER));
        assertEquals(words(WARBLER), read(one, number));
        assertEquals(GroupWords.NOTHING, read(member("police", 1), number));
        fixture.settle();
        assertTrue(evaluations.get(number).isOpen());
        assertTrue(evaluations.get(number).groups().stream().noneMatch(GroupPart::isReadable));
        clock.moveTo(evaluations.get(number).about().lastDay());
        fixture.settle();
        assertTrue(evaluations.get(number).isOpen());
        fixture.comeOut(number);
        EvaluationReading said = evaluations.get(number);
        assertEquals(EvaluationState.SAID, said.about().state());
        assertEquals(WARBLER, part(said, "support").words().said());
        assertEquals(4, said.silent().size());
        assertEquals(EvaluationReading.STEPS, said.step());
        assertThrows(WritingOver.class, () -> say(one, number, words(WARBLER), words("Too late.")));
        assertTrue(log.findAbout("evaluation/" + number).stream()
                .noneMatch(entry -> entry.toString().contains("warbler")));
    }

    /** On a Sunday, so that nobody can tell on which day the last group spoke. */
    @Test
    void comesOutOnASundayWhenAllGroupsSaidSomething() throws Exception {
        int number = fixture.open(pilot, EvaluationKind.INTERIM);
        for (String group : GroupFixture.FOUNDING) {
            say(member(group, 1), number, GroupWords.NOTHING, words("We of " + group));
        }
        clock.moveBy(6);
        fixture.settle();
        assertTrue(evaluations.get(number).isOpen());
        clock.moveBy(8);
        fixture.settle();
        assertEquals(EvaluationState.SAID, evaluations.get(number).about().state());
        assertEquals(List.of(), evaluations.get(number).silent());
    }

    @Test
    void liesSealedAtOneLengthWhoeverSaidSomething() throws Exception {
        int number = fixture.open(pilot, EvaluationKind.INTERIM);
        long silent = lengths(number);
        say(one, number, GroupWords.NOTHING, words(WARBLER));
        assertEquals(silent, lengths(number));
        assertEquals(1, silent);
        assertFalse(
                RoomDumpFixture.of(database, "group_statement", "evaluation").contains("warbler"));
    }

    @Test
    void isNotOverwrittenByWhoDidNotReadIt() throws Exception {
        int number = fixture.open(pilot, EvaluationKind.INTERIM);
        say(one, number, GroupWords.NOTHING, words("First words."));
        assertThrows(WrittenMeanwhile.class, () -> say(other, number, GroupWords.NOTHING, words("Other words.")));
        assertEquals(words("First words."), read(other, number));
        report(one, number, null, "What we see.");
        assertThrows(WrittenMeanwhile.class, () -> report(other, number, null, "Something else."));
    }

    @Test
    void isSeenByWhoWritesItAndThenByAll() throws Exception {
        int number = fixture.open(pilot, EvaluationKind.INTERIM);
        assertThrows(NotYoursToReport.class, () -> report(member("police", 1), number, null, "Not mine."));
        assertEquals(2, evaluations.get(number).step());
        report(one, number, null, "What we see.");
        report(evaluator(), number, "What we see.", "What we both see.");
        assertEquals(null, evaluations.get(number).summary());
        assertEquals(3, evaluations.get(number).step());
        fixture.comeOut(number);
        assertEquals("What we both see.", evaluations.get(number).summary());
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

    @Test
    void hidesWordsThatNameSomeone() throws Exception {
        Delegate screener = new Delegate(new GroupKey("sex-workers"), Set.of(Mandate.SCREENER));
        int number = fixture.open(pilot, EvaluationKind.INTERIM);
        say(one, number, GroupWords.NOTHING, words(WARBLER));
        fixture.comeOut(number);
        fixture.act(() -> houseRules.hide(screener, "evaluation/" + number + "-support", HidingReason.NAMES_SOMEONE));
        GroupPart hidden = part(evaluations.get(number), "support");
        assertEquals(StatementStatus.HIDDEN, hidden.status());
        assertEquals(GroupWords.NOTHING, hidden.words());
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

    private GroupWords read(ActingMember by, int number) throws Exception {
        return asMember.call(() -> writing.read(by, number));
    }

    private void report(ActingMember by, int number, String seen, String text) throws Exception {
        fixture.act(() -> writing.report(by, number, seen, text));
    }

    private int propose(ActingMember by, int number) throws Exception {
        return asMember.call(() -> writing.propose(by, number, UUID.randomUUID(), draft("A change", 20)));
    }

    private static ActingMember evaluator() {
        ActingMember plain = member("support", 77);
        return new ActingMember(
                plain.id(),
                new Delegate(new GroupKey("support"), Set.of(Mandate.EVALUATOR)),
                plain.shownAs(),
                plain.name(),
                plain.secret());
    }

    private static GroupPart part(EvaluationReading evaluation, String group) {
        return evaluation.groups().stream()
                .filter(part -> part.group().value().equals(group))
                .findFirst()
                .orElseThrow();
    }

    /** How many lengths there are. */
    private long lengths(int number) throws Exception {
        try (var connection = database.getConnection();
                var asking = connection.createStatement();
                var rows = asking.executeQuery("select count(distinct length(s.content)) from group_statement s"
                        + " join evaluation e on e.id = s.evaluation_id where e.number = " + number)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
