package nl.sekswerkplatform.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.DecisionKind;
import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.decisions.DecisionRefused.DecisionNotFound;
import nl.sekswerkplatform.decisions.EarlierDecision;
import nl.sekswerkplatform.decisions.PlannedFollowUp;
import nl.sekswerkplatform.decisions.WriteDecisionService;
import nl.sekswerkplatform.followups.EarlierFollowUp;
import nl.sekswerkplatform.followups.EarlierFollowUpService;
import nl.sekswerkplatform.followups.FollowUpStatus;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.pilots.PilotFixture;
import nl.sekswerkplatform.pilots.PilotRefused.PilotNotFound;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.recommendations.EarlierRecommendation;
import nl.sekswerkplatform.recommendations.RecommendationService;
import nl.sekswerkplatform.testing.AsOperator;
import nl.sekswerkplatform.testing.TableFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ThreadServiceIT {
    private static final String PILOT = "it-thread";

    @Inject
    private ThreadService threads;

    @Inject
    private ThreadGraphService graphs;

    @Inject
    private PilotService pilots;

    @Inject
    private RecommendationService recommendations;

    @Inject
    private WriteDecisionService decisions;

    @Inject
    private EarlierFollowUpService followUps;

    @Inject
    private GroupService groups;

    @Inject
    private AsOperator operator;

    @BeforeEach
    void enterADecisionAboutAPilotThatAnswersARecommendation() throws Exception {
        operator.call(() -> {
            TableFixture.found(groups);
            pilots.recordEarlier(PilotFixture.pilot(PILOT, "it-thread-indicator"));
            recommendations.recordEarlier(new EarlierRecommendation(
                    "it-thread-r", "1", "A committee", YearMonth.of(2021, 9), "Try it.", null, null, PILOT, false));
            decisions
                    .recordEarlier(decision())
                    .ifPresent(number -> followUps.recordEarlier(
                            number,
                            List.of(
                                    new EarlierFollowUp("it-thread-a1", FollowUpStatus.OPEN),
                                    new EarlierFollowUp("it-thread-a2", FollowUpStatus.DONE))));
            return null;
        });
    }

    @Test
    void leadsFromThePilotAndTheAdviceOverTheDecisionToWhatIsDone() {
        List<ThreadStep> steps = threads.ofDecision(new DecisionNumber(2021, 1));
        assertEquals(List.of("PILOT", "RECOMMENDATION", "DECISION", "FOLLOW_UP_LATE", "FOLLOW_UP"), kinds(steps));
        assertEquals(List.of("/decisions/2021-001"), here(steps));
        assertEquals("/decisions/2021-001#a1", steps.get(3).address());
    }

    @Test
    void leadsFromThePilotToItsDecisions() {
        List<ThreadStep> steps = threads.ofPilot(PILOT);
        assertEquals(List.of("/pilots/" + PILOT), here(steps));
        assertTrue(kinds(steps).contains("DECISION"));
    }

    @Test
    void drawsTheDecisionWithWhatItAnswersWhatWillBeDoneAndThePilotItIsAbout() {
        ThreadGraph thread = graphs.ofDecision(new DecisionNumber(2021, 1));
        assertEquals(
                List.of("RECOMMENDATION", "DECISION", "FOLLOW_UP_LATE", "FOLLOW_UP", "PILOT"), kinds(thread.steps()));
        assertTrue(thread.links().contains(new ThreadLink("/recommendations#it-thread-r", "/decisions/2021-001")));
        assertTrue(thread.links().contains(new ThreadLink("/decisions/2021-001", "/decisions/2021-001#a1")));
        assertTrue(thread.links().contains(new ThreadLink("/decisions/2021-001", "/pilots/" + PILOT)));
        assertEquals(4, thread.links().size());
    }

    @Test
    void drawsThePilotWithItsDecisionsConditionsAndWhatIsMeasured() {
        ThreadGraph thread = graphs.ofPilot(PILOT);
        assertEquals(List.of("/pilots/" + PILOT), here(thread.steps()));
        assertTrue(kinds(thread.steps()).containsAll(List.of("DECISION", "FOLLOW_UP", "CONDITION", "INDICATOR")));
        thread.steps().stream()
                .map(ThreadStep::address)
                .filter(address -> address.startsWith("/pilots/" + PILOT + "#"))
                .forEach(part -> assertTrue(thread.links().contains(new ThreadLink("/pilots/" + PILOT, part)), part));
    }

    @Test
    void startsNowhereElse() {
        assertThrows(DecisionNotFound.class, () -> threads.ofDecision(new DecisionNumber(2021, 99)));
        assertThrows(DecisionNotFound.class, () -> graphs.ofDecision(new DecisionNumber(2021, 99)));
        assertThrows(PilotNotFound.class, () -> graphs.ofPilot("nothing"));
    }

    private static List<String> kinds(List<ThreadStep> steps) {
        return steps.stream().map(ThreadStep::kind).toList();
    }

    private static List<String> here(List<ThreadStep> steps) {
        return steps.stream().filter(ThreadStep::here).map(ThreadStep::address).toList();
    }

    private static EarlierDecision decision() {
        LocalDate date = LocalDate.of(2021, 5, 31);
        return new EarlierDecision(
                "it-thread-b",
                "Prepare",
                DecisionKind.PILOT,
                "It is prepared.",
                "It happens already.",
                "Mayor and aldermen",
                date,
                PILOT,
                "it-thread-r",
                List.of(
                        new PlannedFollowUp("Late", Decision.MUNICIPALITY, null, date),
                        new PlannedFollowUp("Done", Decision.MUNICIPALITY, null, date)),
                false);
    }
}
