package nl.sekswerkplatform.decisions;

import static nl.sekswerkplatform.decisions.DecisionFixture.PUBLISHER;
import static nl.sekswerkplatform.decisions.DecisionFixture.RESIDENTS;
import static nl.sekswerkplatform.decisions.DecisionFixture.SUPPORT;
import static nl.sekswerkplatform.decisions.DecisionFixture.TODAY;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sekswerkplatform.advice.Stand;
import nl.sekswerkplatform.consensus.Outcome;
import nl.sekswerkplatform.decisions.DecisionRefused.GroupUnanswered;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.recommendations.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupsToAnswerTest {
    private static final GroupsToAnswer RESERVED = new GroupsToAnswer(
            Map.of(SUPPORT, Stand.CONSENT, RESIDENTS, Stand.RESERVATION), Outcome.ADOPTED_WITH_RESERVATIONS);

    @Test
    void areThoseWithReservationsWhenTheAdviceIsFollowed() {
        GroupUnanswered refused =
                assertThrows(GroupUnanswered.class, () -> RESERVED.requireAnsweredBy(decision(Response.FOLLOWED)));
        assertEquals(List.of("answer-residents-1"), refused.arguments());
        assertDoesNotThrow(() -> RESERVED.requireAnsweredBy(decision(Response.FOLLOWED, RESIDENTS)));
    }

    @Test
    void areAllWhenItIsNot() {
        assertThrows(GroupUnanswered.class, () -> RESERVED.requireAnsweredBy(decision(Response.PARTLY, RESIDENTS)));
        assertDoesNotThrow(() -> RESERVED.requireAnsweredBy(decision(Response.NOT_FOLLOWED, RESIDENTS, SUPPORT)));
    }

    /** Of a small group it is not told where it stands; only when all consented is it known that it did. */
    @ParameterizedTest
    @CsvSource({
        "ADOPTED, FOLLOWED, CONSENT, false",
        "ADOPTED, FOLLOWED, NOT_SHOWN, false",
        "ADOPTED, PARTLY, CONSENT, true",
        "ADOPTED, NOT_FOLLOWED, NOT_SHOWN, true",
        "ADOPTED_WITH_RESERVATIONS, FOLLOWED, CONSENT, false",
        "ADOPTED_WITH_RESERVATIONS, FOLLOWED, NOT_SHOWN, true",
        "ADOPTED_WITH_RESERVATIONS, FOLLOWED, RESERVATION, true",
        "NOT_ADOPTED, FOLLOWED, OBJECTION, true",
        "NOT_ADOPTED, FOLLOWED, CONSENT, true",
        "NOT_ADOPTED, NOT_FOLLOWED, CONSENT, true"
    })
    void areOwedAnAnswerWhateverTheOutcome(Outcome outcome, Response response, Stand stand, boolean owed) {
        assertEquals(owed, new GroupsToAnswer(Map.of(SUPPORT, stand), outcome).isOwed(SUPPORT, response));
    }

    @Test
    void areOwedAnAnswerAsLongAsNobodyChoseHowFarTheAdviceIsFollowed() {
        assertEquals(true, RESERVED.isOwed(SUPPORT, null));
    }

    @Test
    void areNoneWhereNoRoundTold() {
        assertDoesNotThrow(() -> GroupsToAnswer.NONE.requireAnsweredBy(decision(Response.NOT_FOLLOWED)));
    }

    private static Decision decision(Response response, GroupKey... answered) {
        List<GroupAnswer> answers = List.of(answered).stream()
                .map(group -> new GroupAnswer(group, Response.PARTLY, "Because."))
                .toList();
        AdviceResponse advice = new AdviceResponse(new MinutesReference(1, 1), null, response, "Because.");
        return Decision.draft(
                UUID.randomUUID(), DecisionFixture.text("Title", TODAY, advice, answers, List.of()), PUBLISHER);
    }
}
