package nl.sekswerkplatform.evaluations;

import static nl.sekswerkplatform.evaluations.EvaluationFixture.words;
import static nl.sekswerkplatform.proposals.ProposalFixture.member;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import nl.sekswerkplatform.advice.AdviceFixture;
import nl.sekswerkplatform.evaluations.EvaluationReading.GroupPart;
import nl.sekswerkplatform.evaluations.EvaluationRefused.NotYoursToReport;
import nl.sekswerkplatform.evaluations.EvaluationRefused.WritingOver;
import nl.sekswerkplatform.evaluations.EvaluationRefused.WrittenMeanwhile;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.rooms.RoomDumpFixture;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.MovableClockFixture;
import nl.sekswerkplatform.transparency.LogService;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What groups write, until all can read it. */
@ArquillianTest
class EvaluationWritingServiceIT {
    private static final String WARBLER = "The marsh warbler evaluates.";

    @Inject
    private EvaluationService evaluations;

    @Inject
    private EvaluationWritingService writing;

    @Inject
    private EvaluationFixture fixture;

    @Inject
    private LogService log;

    @Inject
    private AdviceFixture table;

    @Inject
    private AsMember asMember;

    @Inject
    private MovableClockFixture clock;

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
        report(EvaluationFixture.evaluator(), number, "What we see.", "What we both see.");
        assertEquals(null, evaluations.get(number).summary());
        assertEquals(3, evaluations.get(number).step());
        fixture.comeOut(number);
        assertEquals("What we both see.", evaluations.get(number).summary());
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
