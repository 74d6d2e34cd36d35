package nl.sekswerkplatform.decisions;

import static nl.sekswerkplatform.decisions.DecisionFixture.COUNCILLOR;
import static nl.sekswerkplatform.decisions.DecisionFixture.PUBLISHER;
import static nl.sekswerkplatform.decisions.DecisionFixture.RESIDENT;
import static nl.sekswerkplatform.decisions.DecisionFixture.RESIDENTS;
import static nl.sekswerkplatform.decisions.DecisionFixture.SUPPORT;
import static nl.sekswerkplatform.decisions.DecisionFixture.TODAY;
import static nl.sekswerkplatform.decisions.DecisionFixture.clockOn;
import static nl.sekswerkplatform.decisions.DecisionFixture.decisionText;
import static nl.sekswerkplatform.decisions.DecisionFixture.earlierDecision;
import static nl.sekswerkplatform.decisions.DecisionFixture.plannedFollowUp;
import static nl.sekswerkplatform.decisions.DecisionFixture.text;
import static nl.sekswerkplatform.decisions.DecisionFixture.withAdvice;
import static nl.sekswerkplatform.decisions.DecisionFixture.withAnswer;
import static nl.sekswerkplatform.decisions.DecisionFixture.withEffects;
import static nl.sekswerkplatform.decisions.DecisionFixture.withFollowUps;
import static nl.sekswerkplatform.recommendations.RecommendationFixture.recommendation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.decisions.DecisionRefused.AlreadyWithdrawn;
import nl.sekswerkplatform.decisions.DecisionRefused.DecidedInFuture;
import nl.sekswerkplatform.decisions.DecisionRefused.DecisionAlreadyPublished;
import nl.sekswerkplatform.decisions.DecisionRefused.DecisionChangedMeanwhile;
import nl.sekswerkplatform.decisions.DecisionRefused.DraftChangedMeanwhile;
import nl.sekswerkplatform.decisions.DecisionRefused.DueOutOfRange;
import nl.sekswerkplatform.decisions.DecisionRefused.NothingChanged;
import nl.sekswerkplatform.decisions.DecisionRefused.PilotNotChosen;
import nl.sekswerkplatform.decisions.DecisionRefused.ResponseMissing;
import nl.sekswerkplatform.decisions.DecisionRefused.TooManyFollowUps;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupRefused.MandateMissing;
import nl.sekswerkplatform.groups.GroupRefused.OtherGroup;
import nl.sekswerkplatform.recommendations.ReasonsMissing;
import nl.sekswerkplatform.recommendations.Recommendation;
import nl.sekswerkplatform.recommendations.Response;
import nl.sekswerkplatform.shared.TextRefused.TextMissing;
import nl.sekswerkplatform.shared.TextRefused.TextTooLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionTest {
    private static final DecisionNumber FIRST = new DecisionNumber(2026, 1);
    private static final MinutesReference ITEM = new MinutesReference(1, 2);

    @Test
    void isPublishedUnderTheNextNumberOfThisYear() {
        Decision decision = draft(decisionText());
        var published = publish(decision);
        assertEquals("2026-001", decision.number().toString());
        assertEquals("decision/2026-001", published.publicRecord().orElseThrow().ref());
    }

    @Test
    void isWrittenByPublishersOfTheMunicipalityOnly() {
        assertThrows(MandateMissing.class, () -> Decision.draft(UUID.randomUUID(), decisionText(), COUNCILLOR));
        assertThrows(OtherGroup.class, () -> Decision.draft(UUID.randomUUID(), decisionText(), RESIDENT));
        Decision decision = draft(decisionText());
        assertThrows(MandateMissing.class, () -> decision.revise(decisionText(), 0, COUNCILLOR));
        assertThrows(MandateMissing.class, () -> publishAs(decision, COUNCILLOR));
    }

    @ParameterizedTest
    @EnumSource(
            value = Response.class,
            names = {"PARTLY", "NOT_FOLLOWED"})
    void cannotDepartFromAdviceWithoutReasons(Response response) {
        Decision silent = draft(withAdvice(new AdviceResponse(ITEM, null, response, " ")));
        var refusal = assertThrows(ReasonsMissing.class, () -> publish(silent));
        assertEquals(List.of("responseReasons"), refusal.arguments());
        assertEquals(DecisionStatus.DRAFT, silent.status());
        publish(draft(withAdvice(new AdviceResponse(ITEM, null, response, "The council set this limit."))));
    }

    @Test
    void needsNoReasonsWhereItFollows() {
        publish(draft(withAdvice(new AdviceResponse(ITEM, null, Response.FOLLOWED, null))));
        publish(draft(withAnswer(new GroupAnswer(RESIDENTS, Response.FOLLOWED, null))));
    }

    @Test
    void cannotPassOverAdviceInSilence() {
        Decision silent = draft(withAdvice(new AdviceResponse(ITEM, null, null, null)));
        assertThrows(ResponseMissing.class, () -> publish(silent));
    }

    @Test
    void cannotDepartFromASeatedGroupWithoutReasonsEvenWhereItFollowsTheAdvice() {
        Decision silent = draft(withAnswer(new GroupAnswer(RESIDENTS, Response.PARTLY, null)));
        var refusal = assertThrows(ReasonsMissing.class, () -> publish(silent));
        assertEquals(List.of("reasons-residents-1"), refusal.arguments());
    }

    @Test
    void isPublishedOnceAndNeverChangesAfter() {
        Decision decision = draft(decisionText());
        publish(decision);
        assertThrows(DecisionAlreadyPublished.class, () -> publish(decision));
        assertThrows(DecisionAlreadyPublished.class, () -> decision.revise(decisionText(), 0, PUBLISHER));
    }

    @Test
    void isNotChangedByAPublisherWhoDidNotSeeTheLastVersion() {
        Decision decision = draft(decisionText());
        assertThrows(DraftChangedMeanwhile.class, () -> decision.revise(decisionText(), 7, PUBLISHER));
    }

    @Test
    void cannotBePublishedBeforeItWasTaken() {
        Decision early = draft(decisionText());
        assertThrows(DecidedInFuture.class, () -> early.publish(0, FIRST, clockOn(TODAY.minusDays(1)), PUBLISHER));
    }

    @Test
    void saysWhichTextIsMissingOrTooLong() {
        assertThrows(TextMissing.class, () -> draft(DecisionFixture.withTitle(" ")));
        assertThrows(TextTooLong.class, () -> draft(DecisionFixture.withTitle("x".repeat(161))));
    }

    @Test
    void revisesFollowUpsInTheirPlaces() {
        Decision decision = draft(withFollowUps(List.of(plannedFollowUp("one"), plannedFollowUp("two"))));
        decision.revise(withFollowUps(List.of(plannedFollowUp("three"))), 0, PUBLISHER);
        assertEquals(
                List.of("three"),
                decision.followUps().stream().map(PlannedFollowUp::text).toList());
        assertEquals(1, decision.followUps().get(0).position());
    }

    @Test
    void refusesMoreFollowUpsThanAnyoneCanFollow() {
        var many = Collections.nCopies(Decision.MAX_FOLLOW_UPS + 1, plannedFollowUp("one"));
        assertThrows(TooManyFollowUps.class, () -> draft(withFollowUps(many)));
    }

    @Test
    void takesTheAnswerOfItsRecommendationAlongFromBeforeThePlatform() {
        Recommendation recommendation = recommendation(Response.PARTLY, "Not with a group.");
        Decision decision = Decision.recordEarlier(
                new DecisionNumber(2019, 1), earlierDecision("b1"), Optional.of(recommendation), null);
        assertEquals(Optional.of(Response.PARTLY), decision.advice().response());
        assertTrue(decision.isBeforePlatform());
        assertEquals(DecisionStatus.PUBLISHED, decision.status());
    }

    @Test
    void holdsRecommendationsToReasonsToo() {
        assertThrows(ReasonsMissing.class, () -> recommendation(Response.NOT_FOLLOWED, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-001", "2026-999", "2026-1000"})
    void readsANumberAsItIsWritten(String written) {
        assertEquals(written, DecisionNumber.parse(written).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-1", "2026-000", "2026-0001", "0026-001", "2026-00x"})
    void readsNothingElseAsANumber(String written) {
        assertEquals(Optional.empty(), DecisionNumber.parse(written));
    }

    @Test
    void sortsTheThousandthBehindTheRest() {
        assertTrue(new DecisionNumber(2026, 1000).compareTo(new DecisionNumber(2026, 999)) > 0);
        assertEquals(new DecisionNumber(2026, 1000), DecisionNumber.ofStored(new DecisionNumber(2026, 1000).stored()));
    }

    @Test
    void refusesAFollowUpBeforeItsDecisionOrBeyondAllPlans() {
        assertThrows(DueOutOfRange.class, () -> draft(withFollowUps(List.of(due(TODAY.minusDays(1))))));
        assertThrows(DueOutOfRange.class, () -> draft(withFollowUps(List.of(due(TODAY.plusYears(11))))));
        assertThrows(TextMissing.class, () -> draft(withFollowUps(List.of(due(null)))));
    }

    @Test
    void answersAGroupPointByPoint() {
        var first = new GroupAnswer(RESIDENTS, 1, "No noise at night.", Response.FOLLOWED, null);
        var second = new GroupAnswer(RESIDENTS, 2, "A number to call.", Response.PARTLY, null);
        Decision silent = draft(text("Answered", TODAY, AdviceResponse.NONE, List.of(second, first), List.of()));
        var refusal = assertThrows(ReasonsMissing.class, () -> publish(silent));
        assertEquals(List.of("reasons-residents-2"), refusal.arguments());
        assertEquals(
                List.of(1, 2),
                silent.answers().stream().map(GroupAnswer::position).toList());
    }

    @Test
    void changesItsWordsInANewVersionThatSaysWhy() {
        Decision decision = draft(decisionText());
        publish(decision);
        assertThrows(TextMissing.class, () -> correction("Other words.", " "));
        var changed = correct(decision, correction("Other words.", "A mistake."), 1);
        assertEquals(2, decision.edition());
        assertEquals("Other words.", decision.text());
        assertEquals(
                List.of("Nobody asks for it at a first talk.", "Other words."),
                decision.versions().stream().map(DecisionVersion::text).toList());
        assertEquals(
                "decision/2026-001",
                changed.orElseThrow().publicRecord().orElseThrow().ref());
    }

    @Test
    void isCorrectedByPublishersWhoReadTheLastVersionOnly() {
        Decision decision = draft(decisionText());
        publish(decision);
        var correction = correction("Other words.", "A mistake.");
        assertThrows(MandateMissing.class, () -> decision.correct(correction, 1, clockOn(TODAY), COUNCILLOR));
        correct(decision, correction, 1);
        assertThrows(DecisionChangedMeanwhile.class, () -> correct(decision, correction("Third words.", "Again."), 1));
        assertThrows(NothingChanged.class, () -> correct(decision, correction("Other words.", "Why not"), 2));
    }

    @Test
    void makesOneVersionOfACorrectionThatIsSentTwice() {
        Decision decision = draft(decisionText());
        publish(decision);
        correct(decision, correction("Other words.", "A mistake."), 1);
        assertEquals(Optional.empty(), correct(decision, correction("Other words.", "A mistake."), 1));
        assertEquals(2, decision.versions().size());
    }

    @Test
    void keepsExplainingItselfInANewVersion() {
        var answered = new GroupAnswer(RESIDENTS, Response.PARTLY, "Later.");
        Decision decision = draft(withAnswer(answered));
        publish(decision);
        var silent = new Correction(
                "Registration changed",
                "Other words.",
                "Trust comes first.",
                null,
                List.of(new GroupAnswer(RESIDENTS, Response.PARTLY, null)),
                "A mistake.");
        assertThrows(ReasonsMissing.class, () -> correct(decision, silent, 1));
    }

    @Test
    void holdsUntilAnotherWithdrawsIt() {
        Decision decision = draft(decisionText());
        publish(decision);
        decision.withdraw(new DecisionNumber(2026, 2));
        assertEquals(Optional.of(new DecisionNumber(2026, 2)), decision.withdrawnBy());
        assertThrows(AlreadyWithdrawn.class, () -> decision.withdraw(new DecisionNumber(2026, 3)));
        assertThrows(AlreadyWithdrawn.class, () -> correct(decision, correction("Other.", "Why."), 1));
    }

    @Test
    void changesConditionsOfAPilotOnly() {
        var effects = new DecisionEffects(List.of(), List.of(ConditionChange.add("Quiet after ten.")), null);
        assertThrows(PilotNotChosen.class, () -> draft(withEffects("Quiet", TODAY, null, effects)));
        Decision decision = draft(withEffects("Quiet", TODAY, "a-pilot", effects));
        publish(decision);
        assertEquals(Optional.of("c2026-001-1"), decision.conditions().get(0).key());
    }

    private static Correction correction(String text, String why) {
        return new Correction("Registration changed", text, "Trust comes first.", null, List.of(), why);
    }

    private static Optional<DecisionChanged> correct(Decision decision, Correction correction, int seen) {
        return decision.correct(correction, seen, clockOn(TODAY), PUBLISHER);
    }

    private static PlannedFollowUp due(LocalDate date) {
        return new PlannedFollowUp("Explain it", SUPPORT, null, date);
    }

    private static Decision draft(DecisionText written) {
        return Decision.draft(UUID.randomUUID(), written, PUBLISHER);
    }

    private static DecisionPublished publish(Decision decision) {
        return publishAs(decision, PUBLISHER);
    }

    private static DecisionPublished publishAs(Decision decision, Delegate delegate) {
        return decision.publish(0, FIRST, clockOn(TODAY), delegate);
    }
}
