package nl.sekswerkplatform.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.meetings.MeetingRefused.NobodyLeftToLead;
import nl.sekswerkplatform.meetings.MeetingRefused.NotLeadingThisMeeting;
import nl.sekswerkplatform.meetings.MeetingRefused.TurnOver;
import org.junit.jupiter.api.Test;

class PassTurnTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 12);
    private static final GroupKey SEX_WORKERS = new GroupKey("sex-workers");
    private static final GroupKey SUPPORT = new GroupKey("support");
    private static final GroupKey POLICE = new GroupKey("police");
    private static final GroupKey MUNICIPALITY = new GroupKey("municipality");
    private static final GroupKey RESIDENTS = new GroupKey("residents");
    private static final List<GroupKey> SEATED = List.of(SEX_WORKERS, SUPPORT, POLICE, MUNICIPALITY, RESIDENTS);

    @Test
    void letsTheChairPassToTheNextAndKeepsItsSecretary() {
        Meeting meeting = planned();
        Rotation rotation = rotationAt(MUNICIPALITY);
        TurnPassed passed = meeting.passTurn(TurnRole.CHAIR, member(POLICE), rotation, SEATED, DAY);
        assertEquals(MUNICIPALITY, meeting.chairGroup().orElseThrow());
        assertEquals(SUPPORT, meeting.secretaryGroup().orElseThrow());
        assertEquals(new TurnPassed(12, TurnRole.CHAIR, POLICE, MUNICIPALITY, DAY), passed);
        assertEquals(1, meeting.passes().size());
        assertThrows(
                NotLeadingThisMeeting.class,
                () -> meeting.passTurn(TurnRole.CHAIR, member(POLICE), rotation, SEATED, DAY));
    }

    @Test
    void letsTheSecretaryPassToTheOneBehind() {
        Meeting meeting = planned();
        meeting.passTurn(TurnRole.SECRETARY, member(SUPPORT), rotationAt(MUNICIPALITY), SEATED, DAY);
        assertEquals(SEX_WORKERS, meeting.secretaryGroup().orElseThrow());
        meeting.passTurn(TurnRole.SECRETARY, member(SEX_WORKERS), rotationAt(MUNICIPALITY), SEATED, DAY);
        assertEquals(RESIDENTS, meeting.secretaryGroup().orElseThrow());
        assertEquals(POLICE, meeting.chairGroup().orElseThrow());
    }

    @Test
    void givesNoGroupBothTasks() {
        Meeting meeting = planned();
        meeting.passTurn(TurnRole.CHAIR, member(POLICE), rotationAt(SUPPORT), SEATED, DAY);
        assertEquals(SUPPORT, meeting.chairGroup().orElseThrow());
        assertEquals(SEX_WORKERS, meeting.secretaryGroup().orElseThrow());
    }

    @Test
    void isLedByTheLastWhenAllOthersPassed() {
        Meeting meeting = planned();
        Rotation rotation = rotationAt(MUNICIPALITY);
        for (GroupKey group : List.of(POLICE, MUNICIPALITY, RESIDENTS, SEX_WORKERS)) {
            meeting.passTurn(TurnRole.CHAIR, member(group), rotation, SEATED, DAY);
        }
        assertEquals(SUPPORT, meeting.chairGroup().orElseThrow());
        assertThrows(
                NobodyLeftToLead.class, () -> meeting.passTurn(TurnRole.CHAIR, member(SUPPORT), rotation, SEATED, DAY));
    }

    @Test
    void keepsItsTurnsOnceItsDayIsOver() {
        assertThrows(TurnOver.class, () -> planned()
                .passTurn(TurnRole.CHAIR, member(POLICE), rotationAt(SUPPORT), SEATED, DAY.plusDays(1)));
    }

    private static Rotation rotationAt(GroupKey next) {
        Rotation rotation = new Rotation();
        rotation.draw(SEATED, new FixedRandom(SEATED.indexOf(next)), DAY);
        return rotation;
    }

    /** Draws what it is told to. */
    private record FixedRandom(int drawn) implements RandomGenerator {
        @Override
        public long nextLong() {
            return drawn;
        }

        @Override
        public int nextInt(int bound) {
            return drawn;
        }
    }

    private static Meeting planned() {
        PlanMeeting plan = new PlanMeeting(UUID.randomUUID(), "Overleg", DAY, LocalTime.of(19, 0), 120, null);
        return Meeting.plan(
                12, plan, new Turn(POLICE, SUPPORT), DAY.minusDays(10).atTime(12, 0));
    }

    private static Delegate member(GroupKey group) {
        return new Delegate(group, Set.of());
    }
}
