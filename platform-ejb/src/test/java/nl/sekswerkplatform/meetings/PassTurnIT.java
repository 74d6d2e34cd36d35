package nl.sekswerkplatform.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.meetings.MeetingRefused.NotLeadingThisMeeting;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.transparency.LogService;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PassTurnIT {
    @Inject
    private MeetingService meetings;

    @Inject
    private GroupFixture groups;

    @Inject
    private LogService log;

    @Inject
    private AsMember asMember;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService executor;

    private LocalDate day;
    private int meeting;

    @BeforeEach
    void planAMeeting() throws Exception {
        groups.seatAndAdmit();
        day = LocalDate.now(clock).plusDays(40 + new java.util.Random().nextInt(400));
        meeting = plan();
    }

    @Test
    void givesTheTurnOnForTheCountAndForTheLog() throws Exception {
        GroupKey passed = chair();
        Map<GroupKey, Integer> before = meetings.countPasses(day, day);
        pass(TurnRole.CHAIR, passed);
        assertNotEquals(passed, chair());
        assertEquals(
                before.getOrDefault(passed, 0) + 1,
                meetings.countPasses(day, day).get(passed));
        assertEquals(
                List.of(passed),
                meetings.get(meeting).passes().stream()
                        .map(PassedTurn::groupKey)
                        .toList());
        assertTrue(log.findAbout("rotation").stream()
                .flatMap(entry -> log.open(entry.id()).disclosures().stream())
                .anyMatch(part -> part.value().toString().contains(passed.value())));
    }

    @Test
    void takesTheTurnOfTheNextMeetingOnlyOnce() throws Exception {
        pass(TurnRole.CHAIR, chair());
        GroupKey tookOver = chair();
        assertNotEquals(tookOver, meetings.get(plan()).chairGroup().orElseThrow());
    }

    @Test
    void isPassedOnceByTwoOfTheGroupAtOnce() throws Exception {
        GroupKey passed = chair();
        Callable<Void> pass = () -> pass(TurnRole.CHAIR, passed);
        List<Future<Void>> both = List.of(executor.submit(pass), executor.submit(pass));
        int done = 0;
        for (Future<Void> each : both) {
            try {
                each.get();
                done++;
            } catch (ExecutionException refusal) {
                assertTrue(refusal.getCause() instanceof NotLeadingThisMeeting, () -> refusal.getCause()
                        .toString());
            }
        }
        assertEquals(1, done);
        assertEquals(1, meetings.get(meeting).passes().size());
    }

    @Test
    void belongsToTheGroupThatHasIt() throws Exception {
        GroupKey writes = meetings.get(meeting).secretaryGroup().orElseThrow();
        assertThrows(NotLeadingThisMeeting.class, () -> pass(TurnRole.CHAIR, writes));
        assertThrows(NotLeadingThisMeeting.class, () -> pass(TurnRole.SECRETARY, chair()));
        pass(TurnRole.SECRETARY, writes);
        assertNotEquals(writes, meetings.get(meeting).secretaryGroup().orElseThrow());
    }

    private int plan() throws Exception {
        PlanMeeting plan = new PlanMeeting(UUID.randomUUID(), "De tafel", day, LocalTime.of(14, 0), 60, null);
        return asMember.call(() -> meetings.plan(plan, new Delegate(new GroupKey("police"), Set.of())));
    }

    private GroupKey chair() {
        return meetings.get(meeting).chairGroup().orElseThrow();
    }

    private Void pass(TurnRole role, GroupKey by) throws Exception {
        return asMember.call(() -> {
            meetings.passTurn(meeting, role, new Delegate(by, Set.of()));
            return null;
        });
    }
}
