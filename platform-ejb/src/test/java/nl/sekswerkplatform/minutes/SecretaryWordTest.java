package nl.sekswerkplatform.minutes;

import static nl.sekswerkplatform.minutes.MinutesFixture.OFFERED;
import static nl.sekswerkplatform.minutes.MinutesFixture.POLICE;
import static nl.sekswerkplatform.minutes.MinutesFixture.RULE;
import static nl.sekswerkplatform.minutes.MinutesFixture.confirm;
import static nl.sekswerkplatform.minutes.MinutesFixture.confirming;
import static nl.sekswerkplatform.minutes.MinutesFixture.nullifier;
import static nl.sekswerkplatform.minutes.MinutesFixture.objecting;
import static nl.sekswerkplatform.minutes.MinutesFixture.offered;
import static nl.sekswerkplatform.minutes.MinutesFixture.settle;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupRefused.GroupNotSeated;
import nl.sekswerkplatform.minutes.MinutesRefused.AlreadyConfirmed;
import nl.sekswerkplatform.minutes.MinutesRefused.GroupHasConfirmed;
import org.junit.jupiter.api.Test;

/** A secretary by mandate answers for her group, unless one of its members objects. */
class SecretaryWordTest {
    @Test
    void countsWhenNobodyObjected() {
        Minutes minutes = byTheSecretary();
        settle(minutes, OFFERED.plusDays(7));
        assertEquals(Answered.SECRETARY, answer(minutes).how());
    }

    @Test
    void doesNotCountWhileOneMemberObjects() {
        Minutes minutes = byTheSecretary();
        minutes.object(objecting(POLICE, 1, 2));
        minutes.object(objecting(POLICE, 1, 2));
        settle(minutes, OFFERED.plusDays(20));
        assertFalse(answer(minutes).isConfirmed());
        assertTrue(answer(minutes).isContested());
        settle(minutes, OFFERED.plusDays(21));
        assertEquals(List.of(POLICE, MinutesFixture.SUPPORT), minutes.notConfirmedBy());
    }

    @Test
    void countsAgainWhenTheOneWhoObjectedConfirms() {
        Minutes minutes = byTheSecretary();
        minutes.object(objecting(POLICE, 1, 2));
        confirm(minutes, POLICE, 2, 40);
        settle(minutes, OFFERED.plusDays(7));
        assertEquals(Answered.SECRETARY, answer(minutes).how());
    }

    @Test
    void isNotNeededWhenEnoughMembersConfirm() {
        Minutes minutes = byTheSecretary();
        minutes.object(objecting(POLICE, 1, 2));
        confirm(minutes, POLICE, 3, 40);
        assertTrue(confirm(minutes, POLICE, 4, 40));
        assertEquals(Answered.QUORUM, answer(minutes).how());
    }

    @Test
    void mayBeObjectedToBeforeItIsGiven() {
        Minutes minutes = offered();
        minutes.object(objecting(POLICE, 1, 2));
        minutes.confirm(confirming(POLICE, 1, 40, Map.of()), true, RULE);
        settle(minutes, OFFERED.plusDays(8));
        assertFalse(answer(minutes).isConfirmed());
    }

    @Test
    void takesNoObjectionFromWhoConfirmedNorWhenItIsTooLateNorFromElsewhere() {
        Minutes minutes = byTheSecretary();
        assertThrows(AlreadyConfirmed.class, () -> minutes.object(objecting(POLICE, 1, 1)));
        assertThrows(GroupNotSeated.class, () -> minutes.object(objecting(new GroupKey("clients"), 1, 2)));
        settle(minutes, OFFERED.plusDays(7));
        assertThrows(GroupHasConfirmed.class, () -> minutes.object(objecting(POLICE, 1, 2)));
    }

    @Test
    void forgetsWhoObjectedOnceClosed() {
        Minutes minutes = byTheSecretary();
        minutes.object(objecting(POLICE, 1, 2));
        assertEquals(MemberAnswer.OBJECTED, ask(minutes, 2));
        assertEquals(MemberAnswer.CONFIRMED, ask(minutes, 1));
        assertEquals(MemberAnswer.NONE, ask(minutes, 3));
        MinutesVersion version = minutes.versions().offered().orElseThrow();
        settle(minutes, OFFERED.plusDays(21));
        assertFalse(version.answers().stream().anyMatch(answer -> answer.hasObjected(nullifier(2))));
        assertFalse(answer(minutes).isContested());
    }

    private static MemberAnswer ask(Minutes minutes, int member) {
        return minutes.versions().offered().orElseThrow().answerOf(POLICE, nullifier(member));
    }

    private static Minutes byTheSecretary() {
        Minutes minutes = offered();
        minutes.confirm(confirming(POLICE, 1, 40, Map.of()), true, RULE);
        return minutes;
    }

    private static GroupConfirmation answer(Minutes minutes) {
        return minutes.versions().all().get(0).answers().get(0);
    }
}
