package nl.sekswerkplatform.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.meetings.MeetingRefused.AttendanceClosed;
import nl.sekswerkplatform.meetings.MeetingRefused.MeetingNotYetHeld;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.meetings.PlanMeeting;
import nl.sekswerkplatform.minutes.MinutesRefused.ItemChangedMeanwhile;
import nl.sekswerkplatform.minutes.MinutesRefused.MinutesImmutable;
import nl.sekswerkplatform.minutes.MinutesRefused.NotSecretaryGroup;
import nl.sekswerkplatform.shared.Nullifier;
import nl.sekswerkplatform.smallnumbers.People;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import nl.sekswerkplatform.testing.MovableClockFixture;
import nl.sekswerkplatform.testing.TableFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class MinutesServiceIT {
    private static final GroupKey POLICE = new GroupKey("police");
    private static final GroupKey SUPPORT = new GroupKey("support");
    private static final LocalDate DAY = LocalDate.of(2031, 3, 6);

    @Inject
    private MinutesService minutes;

    @Inject
    private MeetingService meetings;

    @Inject
    private GroupService groups;

    @Inject
    private AsMember asMember;

    @Inject
    private AsOperator asOperator;

    @Inject
    private MovableClockFixture clock;

    @BeforeEach
    void seatGroupsAndStopTheClock() throws Exception {
        asOperator.call(() -> {
            TableFixture.found(groups);
            return null;
        });
        clock.moveTo(DAY.minusDays(10));
    }

    @AfterEach
    void putTheClockBack() {
        clock.putBack();
    }

    @Test
    void goFromDraftToPublishedWhenAllGroupsConfirm() throws Exception {
        int meeting = heldMeeting();
        assertTrue(minutes.findProgress(meeting).isEmpty());
        offer(meeting);
        assertTrue(minutes.findPublished(meeting).isEmpty());
        MinutesProgress progress = minutes.findProgress(meeting).orElseThrow();
        assertEquals(MinutesStatus.OFFERED, progress.status());
        assertEquals(DAY.plusDays(21), progress.deadline());

        UUID item = item(meeting).id();
        for (GroupKey group : seated()) {
            assertTrue(minutes.findPublished(meeting).isEmpty());
            confirm(meeting, group, 1, 1, Map.of(item, "Gezien door " + group));
        }

        Minutes published = minutes.findPublished(meeting).orElseThrow();
        assertTrue(published.notConfirmedBy().isEmpty());
        assertEquals(DAY, published.publishedOn());
        MinutesItem printed = published.item(1);
        assertEquals("Besproken", printed.summary());
        assertEquals(Stance.RESERVATION, printed.stance(SUPPORT).orElseThrow());
        assertEquals(seated().size(), printed.notes().size());
        assertEquals(Set.of(meeting), minutes.findPublishedAmong(List.of(meeting, 4711)));
        assertEquals("Besproken", minutes.getPublishedItem(meeting, 1).summary());
    }

    @Test
    void refuseToBeWrittenAfterPublication() throws Exception {
        int meeting = heldMeeting();
        offer(meeting);
        MinutesItem item = item(meeting);
        for (GroupKey group : seated()) {
            confirm(meeting, group, 1, 1, Map.of());
        }
        Delegate secretary = secretary(meeting);
        List<Callable<?>> attempts = List.of(
                act(() -> minutes.writeItem(meeting, item.id(), item.edition(), written("Anders"), secretary)),
                act(() -> minutes.addItem(meeting, UUID.randomUUID(), business(), secretary)),
                act(() -> minutes.removeItem(meeting, item.id(), secretary)),
                act(() -> minutes.begin(meeting, secretary)),
                act(() -> minutes.offer(meeting, null, secretary)),
                act(() -> minutes.confirm(meeting, confirming(POLICE, 9, 1, Map.of(item.id(), "Toch nog")))));
        for (Callable<?> attempt : attempts) {
            assertThrows(MinutesImmutable.class, () -> asMember.call(attempt));
        }
        Minutes stillThere = minutes.findPublished(meeting).orElseThrow();
        assertEquals("Besproken", stillThere.item(1).summary());
        assertTrue(stillThere.item(1).notes().isEmpty());
    }

    @Test
    void keepTheFirstOfTwoTabsAndTellTheSecond() throws Exception {
        int meeting = begun();
        MinutesItem item = item(meeting);
        write(meeting, item, "Eerste tabblad");
        assertThrows(ItemChangedMeanwhile.class, () -> write(meeting, item, "Tweede tabblad"));
        assertEquals("Eerste tabblad", item(meeting).summary());
        write(meeting, item(meeting), "Tweede tabblad, na het lezen van het eerste");
    }

    @Test
    void countTwoWhoConfirmAtOnce() throws Exception {
        int meeting = heldMeeting();
        offer(meeting);
        confirm(meeting, POLICE, 1, 40, Map.of());
        atOnce(
                () -> asMember.call(act(() -> minutes.confirm(meeting, confirming(POLICE, 2, 40, Map.of())))),
                () -> asMember.call(act(() -> minutes.confirm(meeting, confirming(POLICE, 3, 40, Map.of())))));
        assertEquals(
                List.of(POLICE), minutes.findProgress(meeting).orElseThrow().confirmedBy());
    }

    @Test
    void areBegunOnceWhenTwoBeginAtOnce() throws Exception {
        int meeting = heldMeeting();
        Delegate secretary = secretary(meeting);
        Callable<Object> begin = () -> asMember.call(act(() -> minutes.begin(meeting, secretary)));
        atOnce(begin, begin);
        assertEquals(
                MinutesStatus.DRAFT, minutes.findProgress(meeting).orElseThrow().status());
    }

    @Test
    void keepOneOfTwoWhoWriteAnItemAtOnce() throws Exception {
        int meeting = begun();
        MinutesItem item = item(meeting);
        List<Callable<Object>> writers = new ArrayList<>();
        for (String text : List.of("De een", "De ander")) {
            writers.add(() -> {
                try {
                    write(meeting, item, text);
                    return text;
                } catch (ItemChangedMeanwhile refused) {
                    return "refused";
                }
            });
        }
        List<Object> answers = atOnce(writers.get(0), writers.get(1));
        assertEquals(1, answers.stream().filter("refused"::equals).count());
        assertTrue(answers.contains(item(meeting).summary()));
    }

    @Test
    void arePublishedAtTheDeadlineWithTheSilentGroupsNamed() throws Exception {
        int meeting = heldMeeting();
        offer(meeting);
        confirm(meeting, POLICE, 1, 1, Map.of());
        clock.moveBy(20);
        minutes.settle(meeting);
        assertTrue(minutes.findPublished(meeting).isEmpty());
        clock.moveBy(1);
        Minutes read = minutes.findPublished(meeting).orElseThrow();
        assertFalse(read.notConfirmedBy().contains(POLICE));
        assertTrue(read.notConfirmedBy().contains(SUPPORT));
        assertTrue(minutes.findOffered().contains(meeting));
        minutes.settle(meeting);
        assertFalse(minutes.findOffered().contains(meeting));
        assertTrue(minutes.findPublished(meeting).orElseThrow().notConfirmedBy().contains(SUPPORT));
    }

    @Test
    void cannotBeChangedBetweenTheDeadlineAndTheClock() throws Exception {
        int meeting = heldMeeting();
        offer(meeting);
        clock.moveBy(21);
        assertThrows(MinutesImmutable.class, () -> confirm(meeting, POLICE, 1, 1, Map.of()));
    }

    @Test
    void takeASecretarysWordAfterAWeek() throws Exception {
        int meeting = heldMeeting();
        offer(meeting);
        var confirming = new Confirming(
                new Delegate(POLICE, Set.of(Mandate.SECRETARY)), 1, nullifier(1), People.of(40), Map.of());
        asMember.call(act(() -> minutes.confirm(meeting, confirming)));
        assertTrue(minutes.findProgress(meeting).orElseThrow().confirmedBy().isEmpty());
        clock.moveBy(7);
        minutes.settle(meeting);
        assertEquals(
                List.of(POLICE), minutes.findProgress(meeting).orElseThrow().confirmedBy());
    }

    @Test
    void areWrittenByTheSecretaryGroupOnly() throws Exception {
        int meeting = heldMeeting();
        GroupKey other = seated().stream()
                .filter(group -> !group.equals(secretary(meeting).group()))
                .findFirst()
                .orElseThrow();
        Delegate foreign = new Delegate(other, Set.of());
        assertThrows(NotSecretaryGroup.class, () -> asMember.call(act(() -> minutes.begin(meeting, foreign))));
    }

    @Test
    void waitForTheDayOfTheMeetingAndForItsAttendance() throws Exception {
        int meeting = plannedMeeting();
        Delegate secretary = secretary(meeting);
        assertThrows(MeetingNotYetHeld.class, () -> asMember.call(act(() -> minutes.begin(meeting, secretary))));
        clock.moveTo(DAY);
        asMember.call(act(() -> minutes.begin(meeting, secretary)));
        asMember.call(act(() -> minutes.addItem(meeting, UUID.randomUUID(), business(), secretary)));
        write(meeting, item(meeting), "Besproken");
        assertThrows(MeetingNotYetHeld.class, () -> asMember.call(act(() -> minutes.offer(meeting, null, secretary))));
    }

    @Test
    void closeTheAttendanceThatTheGroupsConfirm() throws Exception {
        int meeting = heldMeeting();
        offer(meeting);
        assertThrows(AttendanceClosed.class, () -> attend(meeting, 4));
    }

    @Test
    void enterFromBeforeThePlatformOnce() throws Exception {
        int meeting = heldMeeting();
        String key = "earlier-" + meeting;
        var earlier =
                new EarlierMinutes(meeting, true, List.of(new EarlierItem(key, business(), written("Toen besproken"))));
        for (int again = 0; again < 2; again++) {
            asOperator.call(act(() -> minutes.recordEarlier(earlier)));
        }
        Minutes recorded = minutes.findPublished(meeting).orElseThrow();
        assertTrue(recorded.isBeforePlatform());
        assertEquals(1, recorded.items().size());
        assertEquals(
                List.of(meeting),
                minutes.findPublishedAfter(meeting - 1, 1).stream()
                        .map(Minutes::meetingNumber)
                        .toList());
    }

    private int plannedMeeting() throws Exception {
        var plan = new PlanMeeting(UUID.randomUUID(), "Overleg", DAY, LocalTime.of(19, 30), 120, "Bij Belle");
        return asMember.call(() -> meetings.plan(plan, new Delegate(POLICE, Set.of())));
    }

    private int heldMeeting() throws Exception {
        int meeting = plannedMeeting();
        clock.moveTo(DAY);
        attend(meeting, 3);
        attend(meeting, 5);
        return meeting;
    }

    private void attend(int meeting, int people) throws Exception {
        Delegate leading = secretary(meeting);
        asMember.call(act(() -> meetings.recordAttendance(meeting, Map.of(POLICE, people, SUPPORT, 2), leading)));
    }

    private int begun() throws Exception {
        int meeting = heldMeeting();
        Delegate secretary = secretary(meeting);
        asMember.call(act(() -> minutes.begin(meeting, secretary)));
        asMember.call(act(() -> minutes.addItem(meeting, UUID.randomUUID(), business(), secretary)));
        return meeting;
    }

    private void offer(int meeting) throws Exception {
        Delegate secretary = secretary(meeting);
        asMember.call(act(() -> minutes.begin(meeting, secretary)));
        asMember.call(act(() -> minutes.addItem(meeting, UUID.randomUUID(), business(), secretary)));
        write(meeting, item(meeting), "Besproken");
        asMember.call(act(() -> minutes.offer(meeting, null, secretary)));
    }

    private void write(int meeting, MinutesItem item, String text) throws Exception {
        asMember.call(
                act(() -> minutes.writeItem(meeting, item.id(), item.edition(), written(text), secretary(meeting))));
    }

    private void confirm(int meeting, GroupKey group, int member, int members, Map<UUID, String> notes)
            throws Exception {
        asMember.call(act(() -> minutes.confirm(meeting, confirming(group, member, members, notes))));
    }

    private MinutesItem item(int meeting) throws Exception {
        return asMember.call(() -> minutes.findForWriters(meeting, secretary(meeting)))
                .orElseThrow()
                .item(1);
    }

    private Delegate secretary(int meeting) {
        return new Delegate(meetings.get(meeting).secretaryGroup().orElseThrow(), Set.of());
    }

    private List<GroupKey> seated() {
        return groups.findSeated().stream().map(StakeholderGroup::key).toList();
    }

    private static List<Object> atOnce(Callable<Object> one, Callable<Object> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        try {
            List<Future<Object>> both = new ArrayList<>();
            for (Callable<Object> act : List.of(one, other)) {
                both.add(pool.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            List<Object> answers = new ArrayList<>();
            for (Future<Object> act : both) {
                answers.add(act.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }

    private static ItemHeading business() {
        return ItemHeading.otherBusiness("Rondvraag", POLICE, ItemPurpose.DISCUSS, 10);
    }

    private static WrittenItem written(String summary) {
        return new WrittenItem(
                summary, "Eens", Map.of(SUPPORT, new WrittenItem.Voice("Graag snel", Stance.RESERVATION)));
    }

    private static Confirming confirming(GroupKey group, int member, int members, Map<UUID, String> notes) {
        return new Confirming(new Delegate(group, Set.of()), 1, nullifier(member), People.of(members), notes);
    }

    private static Nullifier nullifier(int member) {
        byte[] stored = new byte[32];
        stored[0] = (byte) member;
        return Nullifier.ofStored(stored);
    }

    private static Callable<Object> act(Runnable act) {
        return () -> {
            act.run();
            return null;
        };
    }
}
