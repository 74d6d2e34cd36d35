package nl.sekswerkplatform.decisions;

import static nl.sekswerkplatform.decisions.DecisionFixture.PUBLISHER;
import static nl.sekswerkplatform.decisions.DecisionFixture.RESIDENTS;
import static nl.sekswerkplatform.decisions.DecisionFixture.SUPPORT;
import static nl.sekswerkplatform.decisions.DecisionFixture.text;
import static nl.sekswerkplatform.decisions.DecisionFixture.withEffects;
import static nl.sekswerkplatform.recommendations.RecommendationFixture.earlierRecommendation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import nl.sekswerkplatform.decisions.DecisionRefused.AlreadyWithdrawn;
import nl.sekswerkplatform.decisions.DecisionRefused.DecisionChangedMeanwhile;
import nl.sekswerkplatform.decisions.DecisionRefused.NothingToWithdraw;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.pilots.Condition;
import nl.sekswerkplatform.pilots.ConditionState;
import nl.sekswerkplatform.pilots.PilotFixture;
import nl.sekswerkplatform.pilots.PilotRefused.ConditionChangedMeanwhile;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.recommendations.RecommendationService;
import nl.sekswerkplatform.recommendations.Response;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import nl.sekswerkplatform.testing.TableFixture;
import nl.sekswerkplatform.transparency.LogService;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A published decision does all that it says, or nothing. */
@ArquillianTest
class EffectsOfDecisionIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Inject
    private DecisionService decisions;

    @Inject
    private WriteDecisionService writing;

    @Inject
    private PilotService pilots;

    @Inject
    private RecommendationService recommendations;

    @Inject
    private LogService log;

    @Inject
    private GroupService groups;

    @Inject
    private AsOperator operator;

    @Inject
    private AsMember member;

    @Resource
    private ManagedExecutorService threads;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    private final String pilot = "it-" + UUID.randomUUID();

    @BeforeEach
    void preparePilot() throws Exception {
        operator.call(() -> {
            TableFixture.found(groups);
            pilots.recordEarlier(PilotFixture.pilot(pilot, "i-" + pilot));
            recommendations.recordEarlier(earlierRecommendation("r-" + pilot, null, null));
            return null;
        });
    }

    @Test
    void changesAConditionWithTheDecisionThatDidSo() throws Exception {
        DecisionNumber number = publish(draft(conditions(changed("Two persons."), ConditionChange.add("Quiet."))));
        var now = pilots.get(pilot);
        assertEquals(
                List.of("Two persons.", "Quiet."),
                now.conditions().stream().map(Condition::text).toList());
        Condition changed = now.conditions().get(0);
        assertEquals(Optional.of(number.toString()), changed.decision());
        assertEquals(Optional.of(TODAY), changed.changedOn());
        assertEquals(ConditionState.DECIDED, changed.state());
        assertEquals(
                List.of("One person.", "Two persons."),
                now.history("one").stream().map(Condition::text).toList());
        assertEquals(1, log.findAbout("decision/" + number).size());
        assertEquals(2, log.findAbout("pilot/" + pilot).size());
    }

    @Test
    void endsAConditionAndKeepsItsTextToBeRead() throws Exception {
        publish(draft(conditions(ConditionChange.end("one", 1, "One person."))));
        var now = pilots.get(pilot);
        assertEquals(List.of(), now.conditions());
        assertEquals("One person.", now.endedConditions().get(0).text());
    }

    @Test
    void doesNothingWhenAnotherDecisionChangedTheConditionMeanwhile() throws Exception {
        UUID second = draft(conditions(changed("Three persons.")));
        publish(draft(conditions(changed("Two persons."))));
        assertThrows(ConditionChangedMeanwhile.class, () -> publish(second));
        assertEquals("Two persons.", pilots.get(pilot).conditions().get(0).text());
        assertEquals(
                DecisionStatus.DRAFT,
                member.call(() -> writing.getForPublisher(second, PUBLISHER)).status());
        assertNoGap();
    }

    @Test
    void doesNotTakeAnotherTextForTheOneThatStands() throws Exception {
        UUID forged = draft(conditions(ConditionChange.change("one", 1, "Nobody at all.", "Two persons.")));
        assertThrows(ConditionChangedMeanwhile.class, () -> publish(forged));
    }

    @Test
    void withdrawsAnotherThatStaysReadable() throws Exception {
        DecisionNumber old = publish(draft(withEffects("Old", TODAY, null, DecisionEffects.NONE)));
        DecisionNumber other = publish(draft(withdrawing(old)));
        assertEquals(Optional.of(other), decisions.get(old).withdrawnBy());
        assertEquals(Optional.of(old), decisions.get(other).withdraws());
        assertThrows(AlreadyWithdrawn.class, () -> publish(draft(withdrawing(old))));
        assertThrows(NothingToWithdraw.class, () -> draft(withdrawing(new DecisionNumber(2001, 1))));
        assertNoGap();
    }

    @Test
    void isWithdrawnOnceWhenTwoDoSoAtOnce() throws Exception {
        DecisionNumber old = publish(draft(withEffects("Old", TODAY, null, DecisionEffects.NONE)));
        List<Future<DecisionNumber>> both = new ArrayList<>();
        for (UUID id : List.of(draft(withdrawing(old)), draft(withdrawing(old)))) {
            both.add(threads.submit((Callable<DecisionNumber>) () -> publish(id)));
        }
        int refused = 0;
        for (Future<DecisionNumber> one : both) {
            try {
                one.get();
            } catch (ExecutionException withdrawn) {
                assertEquals(AlreadyWithdrawn.class, withdrawn.getCause().getClass());
                refused++;
            }
        }
        assertEquals(1, refused);
        assertNoGap();
    }

    @Test
    void answersARecommendationAndAnswersItAnew() throws Exception {
        publish(draft(answering(Response.NOT_FOLLOWED, "Not now.")));
        assertEquals(
                Optional.of("Not now."),
                recommendations.find("r-" + pilot).orElseThrow().responseReasons());
        publish(draft(answering(Response.FOLLOWED, null)));
        assertEquals(
                Optional.of(Response.FOLLOWED),
                recommendations.find("r-" + pilot).orElseThrow().response());
        assertEquals(
                2,
                decisions
                        .ofRecommendations(List.of("r-" + pilot))
                        .get("r-" + pilot)
                        .size());
    }

    @Test
    void keepsEachVersionWithItsAnswersAndWhyItWasChanged() throws Exception {
        var answer = new GroupAnswer(RESIDENTS, 1, "No noise.", Response.PARTLY, "Until ten.");
        var spare = new GroupAnswer(SUPPORT, Response.FOLLOWED, null);
        DecisionNumber number =
                publish(draft(text("Answered", TODAY, AdviceResponse.NONE, List.of(answer, spare), List.of())));
        correct(number, "Nobody asks.", List.of(answer, spare), 1);
        var longer = new GroupAnswer(RESIDENTS, 1, "No noise.", Response.PARTLY, "Until eleven.");
        correct(number, "Nobody asks.", List.of(longer, spare), 2);
        Decision now = decisions.get(number);
        assertEquals(3, now.edition());
        assertEquals("Until ten.", now.answersIn(2).get(0).reasons().orElseThrow());
        assertEquals("Until eleven.", now.answers().get(0).reasons().orElseThrow());
        assertEquals(2, now.answers().size());
        assertEquals(3, log.findAbout("decision/" + number).size());
        assertThrows(DecisionChangedMeanwhile.class, () -> correct(number, "Other.", List.of(), 1));
    }

    @Test
    void revisesADraftWithEmptyPlacesAgainAndAgain() throws Exception {
        UUID id = draft(text("First", TODAY, AdviceResponse.NONE, answersWithout(), promisesWithout()));
        for (String title : List.of("Second", "Third")) {
            int seen = member.call(() -> writing.getForPublisher(id, PUBLISHER)).version();
            member.call(() -> {
                writing.revise(
                        id,
                        text(title, TODAY, AdviceResponse.NONE, answersWithout(), promisesWithout()),
                        seen,
                        PUBLISHER);
                return null;
            });
        }
        Decision published = decisions.get(publish(id));
        assertEquals("Third", published.title());
        assertEquals(2, published.answers().size());
        assertEquals(2, published.followUps().size());
    }

    private static List<GroupAnswer> answersWithout() {
        return List.of(
                new GroupAnswer(RESIDENTS, 1, null, Response.FOLLOWED, null),
                new GroupAnswer(RESIDENTS, 2, null, Response.FOLLOWED, null));
    }

    private static List<PlannedFollowUp> promisesWithout() {
        return List.of(
                new PlannedFollowUp("One", SUPPORT, null, TODAY), new PlannedFollowUp("Two", SUPPORT, null, TODAY));
    }

    /** As when the database or its line goes away in the middle: other numbers go on without a gap. */
    @Test
    void leavesNothingBehindWhenItsConnectionIsKilledMidWay() throws Exception {
        UUID cut = draft(conditions(changed("Two persons.")));
        try (Connection holding = database.getConnection()) {
            holding.setAutoCommit(false);
            try (Statement hold = holding.createStatement()) {
                hold.executeQuery("select * from pilot where pilot_key = '" + pilot + "' for update");
            }
            Future<DecisionNumber> publishing = threads.submit((Callable<DecisionNumber>) () -> publish(cut));
            killWhoWaitsForThePilot(publishing);
            assertThrows(ExecutionException.class, publishing::get);
            holding.rollback();
        }
        assertEquals(
                DecisionStatus.DRAFT,
                member.call(() -> writing.getForPublisher(cut, PUBLISHER)).status());
        assertEquals("One person.", pilots.get(pilot).conditions().get(0).text());
        publish(cut);
        assertEquals("Two persons.", pilots.get(pilot).conditions().get(0).text());
        assertNoGap();
    }

    @Test
    void staysInTheDatabaseAsItWasPublished() throws Exception {
        DecisionNumber number = publish(draft(withEffects("Stays", TODAY, null, DecisionEffects.NONE)));
        correct(number, "Nobody asks.", List.of(), 1);
        String row = "number = " + number.stored();
        String versions = "decision_id = (select id from decision where " + row + ")";
        try (Connection owner = database.getConnection();
                Statement change = owner.createStatement()) {
            for (String statement : List.of(
                    "update decision set number = number + 1000 where " + row,
                    "update decision set decided_by = 'Nobody' where " + row,
                    "delete from decision where " + row,
                    "update decision_version set text = 'Never said' where edition = 1 and " + versions,
                    "delete from decision_version where edition = 1 and " + versions)) {
                SQLException refused = assertThrows(SQLException.class, () -> change.executeUpdate(statement));
                assertEquals("45000", refused.getSQLState(), statement);
            }
        }
    }

    private void killWhoWaitsForThePilot(Future<?> publishing) throws Exception {
        try (Connection looking = database.getConnection();
                Statement look = looking.createStatement()) {
            long id = 0;
            while (id == 0 && !publishing.isDone()) {
                try (ResultSet found = look.executeQuery("select id from information_schema.processlist"
                        + " where info like '%pilot%' and info like '%for update%' and id <> connection_id()")) {
                    id = found.next() ? found.getLong(1) : 0;
                }
            }
            look.execute("kill connection " + id);
        }
    }

    private ConditionChange changed(String after) {
        return ConditionChange.change("one", 1, "One person.", after);
    }

    private DecisionText conditions(ConditionChange... changes) {
        return withEffects("Conditions", TODAY, pilot, new DecisionEffects(List.of(), List.of(changes), null));
    }

    private static DecisionText withdrawing(DecisionNumber old) {
        return withEffects("Not any more", TODAY, null, new DecisionEffects(List.of(), List.of(), old));
    }

    private DecisionText answering(Response response, String reasons) {
        return text("Answer", TODAY, new AdviceResponse(null, "r-" + pilot, response, reasons), List.of(), List.of());
    }

    private void correct(DecisionNumber number, String text, List<GroupAnswer> answers, int seen) throws Exception {
        var correction = new Correction("Answered", text, "Trust comes first.", null, answers, "A mistake " + seen);
        member.call(() -> {
            writing.correct(number, correction, seen, PUBLISHER);
            return null;
        });
    }

    private UUID draft(DecisionText written) throws Exception {
        UUID id = UUID.randomUUID();
        return member.call(() -> {
            writing.draft(id, written, PUBLISHER);
            return id;
        });
    }

    private DecisionNumber publish(UUID id) throws Exception {
        int seen = member.call(() -> writing.getForPublisher(id, PUBLISHER)).version();
        return member.call(() -> writing.publish(id, seen, PUBLISHER));
    }

    private void assertNoGap() {
        List<Integer> given = decisions.list(null, null, DecisionService.MOST).stream()
                .map(DecisionSummary::number)
                .filter(number -> number.year() == TODAY.getYear())
                .map(DecisionNumber::sequence)
                .toList();
        for (int i = 1; i < given.size(); i++) {
            assertEquals(given.get(i - 1) - 1, given.get(i));
        }
        assertTrue(given.size() == DecisionService.MOST || given.get(given.size() - 1) == 1);
    }
}
