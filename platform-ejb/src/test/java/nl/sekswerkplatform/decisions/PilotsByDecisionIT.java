package nl.sekswerkplatform.decisions;

import static nl.sekswerkplatform.decisions.DecisionFixture.withEffects;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
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
import nl.sekswerkplatform.decisions.DecisionRefused.NewPilotStandsAlone;
import nl.sekswerkplatform.decisions.DecisionRefused.PilotNotChosen;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.pilots.Condition;
import nl.sekswerkplatform.pilots.DecidedPilot;
import nl.sekswerkplatform.pilots.Pilot;
import nl.sekswerkplatform.pilots.PilotFixture;
import nl.sekswerkplatform.pilots.PilotRefused.AreaNotInWords;
import nl.sekswerkplatform.pilots.PilotRefused.PlanNotAgreed;
import nl.sekswerkplatform.pilots.PilotRefused.StageChangedMeanwhile;
import nl.sekswerkplatform.pilots.PilotRefused.StageUnreachable;
import nl.sekswerkplatform.pilots.PilotRefused.StartTooEarly;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.pilots.PilotStatus;
import nl.sekswerkplatform.pilots.PlanFixture;
import nl.sekswerkplatform.stages.EarlierStep;
import nl.sekswerkplatform.stages.PilotStep;
import nl.sekswerkplatform.stages.StageService;
import nl.sekswerkplatform.stages.StepsDoNotFit;
import nl.sekswerkplatform.testing.AsOperator;
import nl.sekswerkplatform.testing.TableFixture;
import nl.sekswerkplatform.transparency.LogService;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pilot comes, starts, stops and goes on by published decisions only. */
@ArquillianTest
class PilotsByDecisionIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Inject
    private DecisionService decisions;

    @Inject
    private PublishingFixture publishing;

    @Inject
    private PilotService pilots;

    @Inject
    private StageService stages;

    @Inject
    private LogService log;

    @Inject
    private GroupService groups;

    @Inject
    private AsOperator operator;

    @Resource
    private ManagedExecutorService threads;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    private final String running = "it-" + UUID.randomUUID();

    @BeforeEach
    void enterARunningPilot() throws Exception {
        operator.call(() -> {
            TableFixture.found(groups);
            pilots.recordEarlier(PilotFixture.running(running, PilotFixture.lower("i-" + running, 5, null, null)));
            return null;
        });
    }

    @Test
    void bringsAPilotWithItsFirstConditions() throws Exception {
        DecisionNumber number = publishing.publish(bringing("Quiet Streets", TODAY));
        Decision decision = decisions.get(number);
        String key = decision.pilotKey().orElseThrow();
        assertTrue(key.startsWith("quiet-streets"), key);
        Pilot pilot = pilots.get(key);
        assertEquals(PilotStatus.PREPARING, pilot.status());
        assertEquals(Optional.of(9_000), pilot.budget());
        assertEquals(Optional.of("The old harbour"), pilot.area());
        assertEquals(
                List.of("Quiet after ten."),
                pilot.conditions().stream().map(Condition::text).toList());
        PilotStep first = stages.ofPilot(key).get(0);
        assertEquals(Optional.of(number.toString()), first.decision());
        assertEquals(Optional.of(TODAY), first.changedOn());
        assertEquals(2, log.findAbout("pilot/" + key).size(), "that it came, and its conditions");
        assertEquals("Quiet Streets", decision.newPilot().orElseThrow().title());
        String other = decisions
                .get(publishing.publish(bringing("Quiet Streets", TODAY)))
                .pilotKey()
                .orElseThrow();
        assertFalse(other.equals(key), "two of one name have an address each");
    }

    @Test
    void doesNotStartWithoutAPlanThatTheTableAgreedTo() throws Exception {
        String key = brought(TODAY);
        UUID start = publishing.draft(moving(key, PilotStatus.PREPARING, PilotStatus.RUNNING));
        assertThrows(PlanNotAgreed.class, () -> publishing.publish(start));
        assertEquals(PilotStatus.PREPARING, pilots.get(key).status());
        assertEquals(DecisionStatus.DRAFT, publishing.get(start).status());
        publishing.assertNoGap();
        agree(key);
        DecisionNumber number = publishing.publish(start);
        assertEquals(PilotStatus.RUNNING, pilots.get(key).status());
        List<PilotStep> steps = stages.ofPilot(key);
        assertEquals(2, steps.size());
        assertEquals(Optional.of(number.toString()), steps.get(1).decision());
        assertEquals(3, log.findAbout("pilot/" + key).size());
    }

    @Test
    void doesNotStartBeforeTheDayThatWasAnnounced() throws Exception {
        String key = brought(TODAY.plusDays(1));
        agree(key);
        assertThrows(
                StartTooEarly.class, () -> publishing.publish(moving(key, PilotStatus.PREPARING, PilotStatus.RUNNING)));
    }

    @Test
    void goesThroughItsStagesAndStaysEnded() throws Exception {
        publishing.publish(moving(running, PilotStatus.RUNNING, PilotStatus.PAUSED));
        publishing.publish(moving(running, PilotStatus.PAUSED, PilotStatus.RUNNING));
        publishing.publish(moving(running, PilotStatus.RUNNING, PilotStatus.PERMANENT));
        assertThrows(
                StageUnreachable.class,
                () -> publishing.publish(moving(running, PilotStatus.PERMANENT, PilotStatus.RUNNING)));
        publishing.publish(moving(running, PilotStatus.PERMANENT, PilotStatus.ENDED));
        assertThrows(
                StageUnreachable.class,
                () -> publishing.publish(moving(running, PilotStatus.ENDED, PilotStatus.RUNNING)));
        assertEquals(
                List.of(
                        PilotStatus.RUNNING,
                        PilotStatus.PAUSED,
                        PilotStatus.RUNNING,
                        PilotStatus.PERMANENT,
                        PilotStatus.ENDED),
                stages.ofPilot(running).stream().map(PilotStep::stage).toList());
    }

    /** Whatever is missing before it. */
    @Test
    void goesOnBehindItsLastStep() throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "insert into pilot_step (id, pilot_key, sequence, stage, decision_number, changed_on)"
                            + " values (uuid(), '" + running + "', 3, 'RUNNING', '2024-001', '2024-05-01')");
        }
        publishing.move(running, PilotStatus.RUNNING, PilotStatus.PAUSED);
        assertEquals(
                List.of(1, 3, 4),
                stages.ofPilot(running).stream().map(PilotStep::sequence).toList());
    }

    @Test
    void movesOnceWhenTwoDecisionsDoSoAtOnce() throws Exception {
        List<Future<DecisionNumber>> both = new ArrayList<>();
        for (UUID id : List.of(
                publishing.draft(moving(running, PilotStatus.RUNNING, PilotStatus.PAUSED)),
                publishing.draft(moving(running, PilotStatus.RUNNING, PilotStatus.ENDED)))) {
            both.add(threads.submit((Callable<DecisionNumber>) () -> publishing.publish(id)));
        }
        int refused = 0;
        for (Future<DecisionNumber> one : both) {
            try {
                one.get();
            } catch (ExecutionException late) {
                assertEquals(StageChangedMeanwhile.class, late.getCause().getClass());
                refused++;
            }
        }
        assertEquals(1, refused);
        assertEquals(2, stages.ofPilot(running).size());
        publishing.assertNoGap();
    }

    @Test
    void startsNothingAgainWhenTheDecisionIsWithdrawn() throws Exception {
        DecisionNumber paused = publishing.publish(moving(running, PilotStatus.RUNNING, PilotStatus.PAUSED));
        publishing.publish(
                withEffects("Not after all", TODAY, running, new DecisionEffects(List.of(), List.of(), paused)));
        assertEquals(PilotStatus.PAUSED, pilots.get(running).status());
        assertEquals(2, stages.ofPilot(running).size());
    }

    @Test
    void isAboutOnePilotAndNamesNoDoor() throws Exception {
        NewPilot added = new NewPilot(decided("Quiet", TODAY));
        assertThrows(
                NewPilotStandsAlone.class,
                () -> publishing.draft(withEffects("Two", TODAY, running, DecisionEffects.bringing(added, List.of()))));
        assertThrows(
                PilotNotChosen.class,
                () -> publishing.draft(withEffects(
                        "None",
                        TODAY,
                        null,
                        DecisionEffects.moving(new StageChange(PilotStatus.RUNNING, PilotStatus.ENDED)))));
        for (String area : List.of("bij Club Rood", "vraag Mevrouw Jansen", "zie plek@example.org")) {
            assertThrows(
                    AreaNotInWords.class,
                    () -> new NewPilot(new DecidedPilot("Quiet", "Does it help?", 0, area, TODAY, 12)),
                    area);
        }
    }

    @Test
    void keepsADraftAsItWasWritten() throws Exception {
        UUID id = publishing.draft(bringing("Kept", TODAY));
        assertEquals(decided("Kept", TODAY), publishing.get(id).newPilot().orElseThrow());
        publishing.revise(id, moving(running, PilotStatus.RUNNING, PilotStatus.PAUSED));
        Decision revised = publishing.get(id);
        assertTrue(revised.newPilot().isEmpty());
        assertEquals(PilotStatus.PAUSED, revised.stage().orElseThrow().to());
        publishing.revise(id, DecisionFixture.withTitle("Neither"));
        assertTrue(publishing.get(id).stage().isEmpty());
    }

    @Test
    void takesFromAnotherPlatformOnlyStepsThatLeadThere() throws Exception {
        var before = new EarlierStep(PilotStatus.PAUSED, null, null);
        var wrong = new EarlierStep(PilotStatus.PREPARING, null, null);
        var on = new EarlierStep(PilotStatus.RUNNING, "2024-001", LocalDate.of(2024, 5, 1));
        assertThrows(StepsDoNotFit.class, () -> told(List.of(before)));
        assertThrows(
                StepsDoNotFit.class,
                () -> told(List.of(wrong, new EarlierStep(PilotStatus.PAUSED, "2024-001", on.on()), on)));
        told(List.of(before, on));
        assertEquals(2, stages.ofPilot(running).size());
        told(List.of(new EarlierStep(PilotStatus.RUNNING, null, null)));
        assertEquals(2, stages.ofPilot(running).size(), "what is known is not told anew");
    }

    private void told(List<EarlierStep> steps) throws Exception {
        operator.call(() -> {
            stages.recordEarlier(running, steps);
            return null;
        });
    }

    private void agree(String key) throws Exception {
        operator.call(() -> pilots.agree(key, PlanFixture.quiet().named(key), 0));
    }

    private String brought(LocalDate start) throws Exception {
        return decisions
                .get(publishing.publish(
                        bringing("Started " + UUID.randomUUID().toString().replaceAll("[0-9-]", ""), start)))
                .pilotKey()
                .orElseThrow();
    }

    private static DecisionText bringing(String title, LocalDate start) {
        return withEffects(
                "A pilot",
                TODAY,
                null,
                DecisionEffects.bringing(
                        new NewPilot(decided(title, start)), List.of(ConditionChange.add("Quiet after ten."))));
    }

    private static DecidedPilot decided(String title, LocalDate start) {
        return new DecidedPilot(title, "Does it help?", 9_000, "The old harbour", start, 12);
    }

    private static DecisionText moving(String pilot, PilotStatus from, PilotStatus to) {
        return withEffects("Moved", TODAY, pilot, DecisionEffects.moving(new StageChange(from, to)));
    }
}
