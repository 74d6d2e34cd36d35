package nl.sekswerkplatform.thread;

import static nl.sekswerkplatform.decisions.DecisionFixture.text;
import static nl.sekswerkplatform.decisions.DecisionFixture.withEffects;
import static nl.sekswerkplatform.observations.ObservationFixture.SUPPORT;
import static nl.sekswerkplatform.observations.ObservationFixture.measured;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.decisions.AdviceResponse;
import nl.sekswerkplatform.decisions.ConditionChange;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.DecisionEffects;
import nl.sekswerkplatform.decisions.DecisionKind;
import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.decisions.DecisionRefused.DecisionNotFound;
import nl.sekswerkplatform.decisions.DecisionText;
import nl.sekswerkplatform.decisions.EarlierDecision;
import nl.sekswerkplatform.decisions.PlannedFollowUp;
import nl.sekswerkplatform.decisions.PublishingFixture;
import nl.sekswerkplatform.decisions.WriteDecisionService;
import nl.sekswerkplatform.followups.EarlierFollowUp;
import nl.sekswerkplatform.followups.EarlierFollowUpService;
import nl.sekswerkplatform.followups.FollowUpKey;
import nl.sekswerkplatform.followups.FollowUpService;
import nl.sekswerkplatform.followups.FollowUpStatus;
import nl.sekswerkplatform.followups.ReturnService;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.input.PublishedInputService;
import nl.sekswerkplatform.observations.ObservationService;
import nl.sekswerkplatform.pilots.PilotFixture;
import nl.sekswerkplatform.pilots.PilotRefused.PilotNotFound;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.recommendations.EarlierRecommendation;
import nl.sekswerkplatform.recommendations.RecommendationService;
import nl.sekswerkplatform.signals.Signal;
import nl.sekswerkplatform.signals.SignalService;
import nl.sekswerkplatform.testing.AsMember;
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
    private PilotThreadService pilotThreads;

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
    private GroupFixture groupFixture;

    @Inject
    private LongThreadFixture made;

    @Inject
    private ObservationService observations;

    @Inject
    private SignalService signals;

    @Inject
    private ProposalService proposals;

    @Inject
    private PublishedInputService inputs;

    @Inject
    private PublishingFixture publishing;

    @Inject
    private ReturnService returning;

    @Inject
    private FollowUpService followUpService;

    @Inject
    private AsMember member;

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
    void leadsFromTheAdviceOverTheDecisionToWhatIsDoneAndThePilotItIsAbout() {
        ThreadGraph thread = threads.ofDecision(new DecisionNumber(2021, 1));
        assertEquals(
                List.of("RECOMMENDATION", "DECISION", "FOLLOW_UP_LATE", "FOLLOW_UP", "PILOT"), kinds(thread.steps()));
        assertEquals(List.of("/decisions/2021-001"), here(thread.steps()));
        assertLinked(thread, "/recommendations#it-thread-r", "/decisions/2021-001");
        assertLinked(thread, "/decisions/2021-001", "/decisions/2021-001#a1");
        assertLinked(thread, "/decisions/2021-001", "/pilots/" + PILOT);
        assertEquals(4, thread.links().size());
    }

    @Test
    void leadsFromAnAdviceToTheDecisionThatAnswersItAndWhatIsDone() {
        ThreadGraph all = threads.ofRecommendations(
                List.of(recommendations.find("it-thread-r").orElseThrow()));
        ThreadGraph thread = all.around("/recommendations#it-thread-r");
        assertEquals(List.of("/recommendations#it-thread-r"), here(thread.steps()));
        assertEquals(
                List.of("RECOMMENDATION", "DECISION", "FOLLOW_UP_LATE", "FOLLOW_UP", "PILOT"), kinds(thread.steps()));
    }

    @Test
    void leadsFromThePilotToItsNewestDecisionsAtAGlance() {
        ThreadGraph thread = pilotThreads.newestOf(pilots.get(PILOT));
        assertEquals(List.of("/pilots/" + PILOT), here(thread.steps()));
        assertTrue(kinds(thread.steps()).contains("DECISION"));
    }

    @Test
    void drawsThePilotWithItsDecisionsConditionsAndWhatIsWatched() {
        ThreadGraph thread = pilotThreads.find(PILOT);
        assertEquals(List.of("/pilots/" + PILOT), here(thread.steps()));
        assertTrue(kinds(thread.steps())
                .containsAll(List.of("RECOMMENDATION", "DECISION", "FOLLOW_UP", "CONDITION", "WATCHED")));
        assertLinked(thread, "/recommendations#it-thread-r", "/decisions/2021-001");
        assertLinked(thread, "/pilots/" + PILOT + "#one", "/pilots/" + PILOT);
        assertLinked(thread, "/pilots/" + PILOT, "/pilots/" + PILOT + "#it-thread-indicator");
    }

    @Test
    void leadsFromANumberOverItsSignalToTheProposalThatItMade() throws Exception {
        String pilot = "it-" + UUID.randomUUID();
        operator.call(() -> {
            pilots.recordEarlier(PilotFixture.running(pilot, PilotFixture.lower("i-" + pilot, 5, 10, null)));
            return null;
        });
        member.call(() -> {
            observations.observe(SUPPORT, UUID.randomUUID(), "i-" + pilot, measured("2024-Q1", 11));
            return null;
        });
        Signal raised = signals.ofPilot(pilot).get(0);
        Proposal made = proposals
                .findTakingUpSignals(List.of(raised.number()))
                .get(raised.number())
                .get(0);
        String signal = "/indicators/i-" + pilot + "#signal-" + raised.number();
        String proposal = "/proposals/" + made.number();
        for (ThreadGraph thread : List.of(
                threads.ofProposal(made),
                threads.ofIndicator(pilots.indicator("i-" + pilot), List.of(raised)),
                pilotThreads.find(pilot))) {
            assertLinked(thread, "/indicators/i-" + pilot, signal);
            assertLinked(thread, signal, proposal);
            assertTrue(kinds(thread.steps()).contains("SIGNAL_THRESHOLD"));
            assertEquals(1, here(thread.steps()).size());
        }
    }

    @Test
    void leadsFromADecisionToTheEditionOfTheConditionThatItMadeAndFromThereToThePilot() throws Exception {
        String pilot = "it-" + UUID.randomUUID();
        operator.call(() -> {
            pilots.recordEarlier(PilotFixture.pilot(pilot, "i-" + pilot));
            return null;
        });
        DecisionNumber first = publishing.publish(changing(pilot, 1, "One person.", "Two persons."));
        DecisionNumber second = publishing.publish(changing(pilot, 2, "Two persons.", "Three persons."));
        ThreadGraph thread = threads.ofDecision(first);
        assertLinked(thread, "/decisions/" + first, "/pilots/" + pilot + "#one-2");
        assertLinked(thread, "/pilots/" + pilot + "#one-2", "/pilots/" + pilot);
        assertFalse(addresses(thread).contains("/pilots/" + pilot + "#one-3"), "what another decision made of it");
        assertEquals("Two persons.", thread.of(ThreadLevel.CONDITION).get(0).title());
        ThreadGraph whole = pilotThreads.find(pilot);
        assertLinked(whole, "/decisions/" + first, "/pilots/" + pilot + "#one-2");
        assertLinked(whole, "/decisions/" + second, "/pilots/" + pilot + "#one-3");
    }

    @Test
    void leadsFromAPromiseThatWasNotKeptToTheProposalThatItCameBackAs() throws Exception {
        LocalDate longAgo = LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusDays(40);
        PlannedFollowUp planned =
                new PlannedFollowUp("Never done " + UUID.randomUUID(), Decision.MUNICIPALITY, null, longAgo);
        DecisionNumber decision = publishing.publish(
                text("Promised", longAgo.minusDays(7), AdviceResponse.NONE, List.of(), List.of(planned)));
        FollowUpKey promise = new FollowUpKey(decision, 1);
        operator.call(() -> {
            returning.settle(promise);
            return null;
        });
        int back = followUpService.get(promise).returnedAs().orElseThrow();
        ThreadGraph forwards = threads.ofDecision(decision);
        assertLinked(forwards, "/decisions/" + decision + "#a1", "/proposals/" + back);
        assertTrue(kinds(forwards.steps()).contains("RETURNED"));
        ThreadGraph backwards = threads.ofProposal(proposals.get(back));
        assertEquals(List.of("UNKEPT", "PROPOSAL"), kinds(backwards.steps()).subList(0, 2));
        assertLinked(backwards, "/decisions/" + decision + "#a1", "/proposals/" + back);
    }

    @Test
    void leadsFromEachItemOfAMeetingBothWays() throws Exception {
        groupFixture.seatAndAdmit();
        String pilot = "it-" + UUID.randomUUID();
        made.make(pilot, 2, 1, 1);
        ThreadGraph whole = pilotThreads.find(pilot);
        ThreadStep item = whole.of(ThreadLevel.ITEM).get(0);
        ThreadGraph around = threads.ofMeeting(Integer.parseInt(item.address().split("/")[2]))
                .around(item.address());
        assertEquals(LongThreadFixture.INPUTS, around.of(ThreadLevel.INPUT).size());
        assertEquals(1, around.of(ThreadLevel.DECISION).size());
        assertEquals(
                LongThreadFixture.PROMISES, around.of(ThreadLevel.FOLLOW_UP).size());
        int input =
                Integer.parseInt(around.of(ThreadLevel.INPUT).get(0).address().split("/")[2]);
        ThreadGraph said = threads.ofInput(inputs.get(input));
        assertEquals(
                addresses(around).stream()
                        .filter(each -> !each.startsWith("/inputs/"))
                        .toList(),
                addresses(said).stream()
                        .filter(each -> !each.startsWith("/inputs/"))
                        .toList(),
                "from what was said, what came of it");
        assertEquals(List.of("/inputs/" + input), here(said.steps()));
    }

    @Test
    void startsNowhereElse() {
        assertThrows(DecisionNotFound.class, () -> threads.ofDecision(new DecisionNumber(2021, 99)));
        assertThrows(PilotNotFound.class, () -> pilotThreads.find("nothing"));
    }

    private static DecisionText changing(String pilot, int seen, String before, String after) {
        return withEffects(
                "Another condition",
                LocalDate.now(ZoneId.of("Europe/Amsterdam")),
                pilot,
                new DecisionEffects(List.of(), List.of(ConditionChange.change("one", seen, before, after)), null));
    }

    private static void assertLinked(ThreadGraph thread, String from, String to) {
        assertTrue(
                thread.links().contains(new ThreadLink(from, to)), () -> from + " to " + to + " in " + thread.links());
    }

    private static List<String> addresses(ThreadGraph thread) {
        return thread.steps().stream().map(ThreadStep::address).toList();
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
