package nl.sekswerkplatform.decisions;

import static nl.sekswerkplatform.decisions.DecisionFixture.RESIDENTS;
import static nl.sekswerkplatform.decisions.DecisionFixture.SUPPORT;
import static nl.sekswerkplatform.decisions.DecisionFixture.text;
import static nl.sekswerkplatform.decisions.DecisionFixture.withEffects;
import static nl.sekswerkplatform.recommendations.RecommendationFixture.earlierRecommendation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
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
    private PublishingFixture publishing;

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

    @Resource
    private ManagedExecutorService threads;

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
        DecisionNumber number = publishing.publish(
                publishing.draft(conditions(changed("Two persons."), ConditionChange.add("Quiet."))));
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
        publishing.publish(publishing.draft(conditions(ConditionChange.end("one", 1, "One person."))));
        var now = pilots.get(pilot);
        assertEquals(List.of(), now.conditions());
        assertEquals("One person.", now.endedConditions().get(0).text());
    }

    @Test
    void doesNothingWhenAnotherDecisionChangedTheConditionMeanwhile() throws Exception {
        UUID second = publishing.draft(conditions(changed("Three persons.")));
        publishing.publish(publishing.draft(conditions(changed("Two persons."))));
        assertThrows(ConditionChangedMeanwhile.class, () -> publishing.publish(second));
        assertEquals("Two persons.", pilots.get(pilot).conditions().get(0).text());
        assertEquals(DecisionStatus.DRAFT, publishing.get(second).status());
        publishing.assertNoGap();
    }

    @Test
    void doesNotTakeAnotherTextForTheOneThatStands() throws Exception {
        UUID forged = publishing.draft(conditions(ConditionChange.change("one", 1, "Nobody at all.", "Two persons.")));
        assertThrows(ConditionChangedMeanwhile.class, () -> publishing.publish(forged));
    }

    @Test
    void withdrawsAnotherThatStaysReadable() throws Exception {
        DecisionNumber old =
                publishing.publish(publishing.draft(withEffects("Old", TODAY, null, DecisionEffects.NONE)));
        DecisionNumber other = publishing.publish(publishing.draft(withdrawing(old)));
        assertEquals(Optional.of(other), decisions.get(old).withdrawnBy());
        assertEquals(Optional.of(old), decisions.get(other).withdraws());
        assertThrows(AlreadyWithdrawn.class, () -> publishing.publish(publishing.draft(withdrawing(old))));
        assertThrows(NothingToWithdraw.class, () -> publishing.draft(withdrawing(new DecisionNumber(2001, 1))));
        publishing.assertNoGap();
    }

    @Test
    void isWithdrawnOnceWhenTwoDoSoAtOnce() throws Exception {
        DecisionNumber old =
                publishing.publish(publishing.draft(withEffects("Old", TODAY, null, DecisionEffects.NONE)));
        List<Future<DecisionNumber>> both = new ArrayList<>();
        for (UUID id : List.of(publishing.draft(withdrawing(old)), publishing.draft(withdrawing(old)))) {
            both.add(threads.submit((Callable<DecisionNumber>) () -> publishing.publish(id)));
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
        publishing.assertNoGap();
    }

    @Test
    void answersARecommendationAndAnswersItAnew() throws Exception {
        publishing.publish(publishing.draft(answering(Response.NOT_FOLLOWED, "Not now.")));
        assertEquals(
                Optional.of("Not now."),
                recommendations.find("r-" + pilot).orElseThrow().responseReasons());
        publishing.publish(publishing.draft(answering(Response.FOLLOWED, null)));
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
        DecisionNumber number = publishing.publish(
                publishing.draft(text("Answered", TODAY, AdviceResponse.NONE, List.of(answer, spare), List.of())));
        publishing.correct(number, "Nobody asks.", List.of(answer, spare), 1);
        var longer = new GroupAnswer(RESIDENTS, 1, "No noise.", Response.PARTLY, "Until eleven.");
        publishing.correct(number, "Nobody asks.", List.of(longer, spare), 2);
        Decision now = decisions.get(number);
        assertEquals(3, now.edition());
        assertEquals("Until ten.", now.answersIn(2).get(0).reasons().orElseThrow());
        assertEquals("Until eleven.", now.answers().get(0).reasons().orElseThrow());
        assertEquals(2, now.answers().size());
        assertEquals(3, log.findAbout("decision/" + number).size());
        assertThrows(DecisionChangedMeanwhile.class, () -> publishing.correct(number, "Other.", List.of(), 1));
    }

    @Test
    void revisesADraftWithEmptyPlacesAgainAndAgain() throws Exception {
        UUID id = publishing.draft(text("First", TODAY, AdviceResponse.NONE, answersWithout(), promisesWithout()));
        for (String title : List.of("Second", "Third")) {
            publishing.revise(id, text(title, TODAY, AdviceResponse.NONE, answersWithout(), promisesWithout()));
        }
        Decision published = decisions.get(publishing.publish(id));
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
}
