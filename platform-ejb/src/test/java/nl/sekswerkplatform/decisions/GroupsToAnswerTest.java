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
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.decisions.DecisionRefused.GroupUnanswered;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.recommendations.Response;
import org.junit.jupiter.api.Test;

class GroupsToAnswerTest {
    private static final GroupsToAnswer ADVISED =
            new GroupsToAnswer(Map.of(SUPPORT, Stance.CONSENT, RESIDENTS, Stance.RESERVATION));

    @Test
    void areThoseWithReservationsWhenTheAdviceIsFollowed() {
        GroupUnanswered refused =
                assertThrows(GroupUnanswered.class, () -> ADVISED.requireAnsweredBy(decision(Response.FOLLOWED)));
        assertEquals(List.of("answer-residents"), refused.arguments());
        assertDoesNotThrow(() -> ADVISED.requireAnsweredBy(decision(Response.FOLLOWED, RESIDENTS)));
    }

    @Test
    void areAllWhenItIsNot() {
        assertThrows(GroupUnanswered.class, () -> ADVISED.requireAnsweredBy(decision(Response.PARTLY, RESIDENTS)));
        assertDoesNotThrow(() -> ADVISED.requireAnsweredBy(decision(Response.NOT_FOLLOWED, RESIDENTS, SUPPORT)));
    }

    @Test
    void areNoneWhereNoRoundTold() {
        assertDoesNotThrow(
                () -> GroupsToAnswer.of(Optional.empty()).requireAnsweredBy(decision(Response.NOT_FOLLOWED)));
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
