package nl.sekswerkplatform.decisions;

import static nl.sekswerkplatform.decisions.DecisionFixture.COUNCILLOR;
import static nl.sekswerkplatform.decisions.DecisionFixture.PUBLISHER;
import static nl.sekswerkplatform.decisions.DecisionFixture.RESIDENT;
import static nl.sekswerkplatform.decisions.DecisionFixture.RESIDENTS;
import static nl.sekswerkplatform.decisions.DecisionFixture.TODAY;
import static nl.sekswerkplatform.decisions.DecisionFixture.clockOn;
import static nl.sekswerkplatform.decisions.DecisionFixture.decisionText;
import static nl.sekswerkplatform.decisions.DecisionFixture.earlierDecision;
import static nl.sekswerkplatform.decisions.DecisionFixture.plannedFollowUp;
import static nl.sekswerkplatform.decisions.DecisionFixture.withAdvice;
import static nl.sekswerkplatform.decisions.DecisionFixture.withAnswer;
import static nl.sekswerkplatform.decisions.DecisionFixture.withFollowUps;
import static nl.sekswerkplatform.recommendations.RecommendationFixture.recommendation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.decisions.DecisionRefused.DecidedInFuture;
import nl.sekswerkplatform.decisions.DecisionRefused.DecisionAlreadyPublished;
import nl.sekswerkplatform.decisions.DecisionRefused.DraftChangedMeanwhile;
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
        assertEquals(List.of("reasons-residents"), refusal.arguments());
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
                decision.followUps().stream().map(FollowUp::text).toList());
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
        Decision decision =
                Decision.recordEarlier(new DecisionNumber(2019, 1), earlierDecision("b1"), Optional.of(recommendation));
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
