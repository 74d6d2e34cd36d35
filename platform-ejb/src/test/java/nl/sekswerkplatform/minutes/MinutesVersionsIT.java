package nl.sekswerkplatform.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
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
import javax.sql.DataSource;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.meetings.PlanMeeting;
import nl.sekswerkplatform.minutes.MinutesRefused.ItemChangedMeanwhile;
import nl.sekswerkplatform.minutes.MinutesRefused.MinutesImmutable;
import nl.sekswerkplatform.minutes.MinutesRefused.MinutesWithGroups;
import nl.sekswerkplatform.minutes.MinutesRefused.NotSecretaryGroup;
import nl.sekswerkplatform.minutes.MinutesRefused.VersionReplaced;
import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.shared.Nullifier;
import nl.sekswerkplatform.shared.PublicRecord;
import nl.sekswerkplatform.smallnumbers.People;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import nl.sekswerkplatform.testing.MovableClockFixture;
import nl.sekswerkplatform.testing.TableFixture;
import nl.sekswerkplatform.transparency.LogEntry;
import nl.sekswerkplatform.transparency.LogService;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changed texts and corrections, with two who act at once, and a database that refuses too. */
@ArquillianTest
class MinutesVersionsIT {
    private static final GroupKey POLICE = new GroupKey("police");
    private static final GroupKey SUPPORT = new GroupKey("support");
    private static final LocalDate DAY = LocalDate.of(2032, 5, 13);

    @Inject
    private MinutesService minutes;

    @Inject
    private MeetingService meetings;

    @Inject
    private GroupService groups;

    @Inject
    private LogService log;

    @Inject
    private AsMember asMember;

    @Inject
    private AsOperator asOperator;

    @Inject
    private MovableClockFixture clock;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    @BeforeEach
    void seatGroupsAndStopTheClock() throws Exception {
        asOperator.call(() -> {
            TableFixture.found(groups);
            return null;
        });
        clock.moveTo(DAY);
    }

    @AfterEach
    void putTheClockBack() {
        clock.putBack();
    }

    @Test
    void comeAfterTheMinutesAsErrataThatTheLogHolds() throws Exception {
        int meeting = published();
        change(meeting, "Beter gezegd");
        offer(meeting, "Er stond iets verkeerd");
        assertEquals("Besproken", minutes.getPublishedItem(meeting, 1).summary());
        assertTrue(minutes.findOffered().contains(meeting));
        for (GroupKey group : seated()) {
            confirm(meeting, 2, group);
        }
        assertEquals("Beter gezegd", minutes.getPublishedItem(meeting, 1).summary());
        assertFalse(minutes.findOffered().contains(meeting));
        Minutes read = minutes.findPublished(meeting).orElseThrow();
        assertEquals("Besproken", read.versions().publications().get(0).item(1).summary());
        assertEquals(
                1,
                read.versions()
                        .changesOf(read.versions().newest().orElseThrow())
                        .size());
        assertEquals(
                List.of(PublicRecord.Kind.ERRATUM, PublicRecord.Kind.MINUTES),
                log.findAbout("meeting/" + meeting).stream()
                        .map(LogEntry::kind)
                        .sorted((one, other) -> one.name().compareTo(other.name()))
                        .toList());
        assertEquals(meeting, minutes.findNewest(1).get(0).meetingNumber());
    }

    @Test
    void areWrittenByTheSecretaryGroupOnlyAlsoAsErrata() throws Exception {
        int meeting = published();
        Delegate other = new Delegate(other(meeting), Set.of(Mandate.PUBLISHER, Mandate.SECRETARY));
        assertThrows(NotSecretaryGroup.class, () -> asMember.call(act(() -> minutes.change(meeting, other))));
        change(meeting, "Beter gezegd");
        UUID drafted = drafted(meeting).id();
        assertThrows(
                NotSecretaryGroup.class,
                () -> asMember.call(() -> minutes.writeItem(meeting, drafted, 1, written("Naar onze hand"), other)));
        assertThrows(NotSecretaryGroup.class, () -> asMember.call(act(() -> minutes.discard(meeting, other))));
        assertThrows(NotSecretaryGroup.class, () -> asMember.call(act(() -> minutes.offer(meeting, "Zo", other))));
    }

    @Test
    void keepPublishedTextThroughEveryActWhileAnErratumIsWritten() throws Exception {
        int meeting = published();
        UUID published = minutes.getPublishedItem(meeting, 1).id();
        change(meeting, "Beter gezegd");
        Delegate secretary = secretary(meeting);
        List<Callable<?>> attempts = List.of(
                () -> minutes.writeItem(meeting, published, 1, written("Stiekem"), secretary),
                act(() -> minutes.removeItem(meeting, published, secretary)),
                act(() -> minutes.begin(meeting, secretary)),
                act(() -> minutes.confirm(meeting, confirming(POLICE, 1, 1))),
                act(() -> minutes.object(
                        meeting, new Objecting(new Delegate(POLICE, Set.of()), 1, nullifier(POLICE, 1)))));
        for (Callable<?> attempt : attempts) {
            assertThrows(MinutesImmutable.class, () -> asMember.call(attempt));
        }
        assertEquals("Besproken", minutes.getPublishedItem(meeting, 1).summary());
    }

    @Test
    void areReadAsADraftByTheirWritersOnly() throws Exception {
        int meeting = drafted();
        Delegate other = new Delegate(other(meeting), Set.of(Mandate.SECRETARY));
        assertThrows(NotSecretaryGroup.class, () -> asMember.call(() -> minutes.findForWriters(meeting, other)));
        Minutes seen = asMember.call(() -> minutes.findForMembers(meeting)).orElseThrow();
        assertEquals(List.of(), seen.items());
        assertEquals(List.of(), seen.versions().all());
        offer(meeting, null);
        change(meeting, "Nog niet klaar");
        assertEquals(
                "Besproken",
                asMember.call(() -> minutes.findForMembers(meeting))
                        .orElseThrow()
                        .item(1)
                        .summary());
        assertEquals(
                1,
                asMember.call(() -> minutes.findForMembers(meeting))
                        .orElseThrow()
                        .versions()
                        .all()
                        .size());
    }

    @Test
    void countNoConfirmationForATextOfferedAtTheSameMoment() throws Exception {
        for (int again = 0; again < 4; again++) {
            int meeting = offered();
            change(meeting, "Beter gezegd");
            Delegate secretary = secretary(meeting);
            List<Object> answers = atOnce(
                    () -> tried(() -> minutes.offer(meeting, "Er ontbrak iets", secretary)),
                    () -> tried(() -> minutes.confirm(meeting, confirming(POLICE, 1, 1))));
            assertEquals("done", answers.get(0));
            assertTrue(Set.of("done", VersionReplaced.class).contains(answers.get(1)), () -> "" + answers);
            MinutesProgress progress = minutes.findProgress(meeting).orElseThrow();
            assertEquals(2, progress.version());
            assertEquals(List.of(), progress.confirmedBy(), "nobody has confirmed the changed text");
            Minutes read = asMember.call(() -> minutes.findForWriters(meeting, secretary(meeting)))
                    .orElseThrow();
            assertEquals(
                    answers.get(1).equals("done") ? List.of(POLICE) : List.of(),
                    read.versions().offeredSoFar().get(0).confirmedBy());
        }
    }

    @Test
    void publishOneTextWhenTheLastGroupConfirmsAndTheSecretaryOffersAnother() throws Exception {
        for (int again = 0; again < 4; again++) {
            int meeting = offered();
            List<GroupKey> seated = seated();
            GroupKey last = seated.get(seated.size() - 1);
            for (GroupKey group : seated.subList(0, seated.size() - 1)) {
                confirm(meeting, 1, group);
            }
            change(meeting, "Beter gezegd");
            Delegate secretary = secretary(meeting);
            atOnce(
                    () -> tried(() -> minutes.confirm(meeting, confirming(last, 1, 1))),
                    () -> tried(() -> minutes.offer(meeting, "Er ontbrak iets", secretary)));
            Minutes read = asMember.call(() -> minutes.findForWriters(meeting, secretary(meeting)))
                    .orElseThrow();
            MinutesVersion asked = read.versions().offered().orElseThrow();
            assertEquals(
                    read.isPublished() ? VersionKind.ERRATUM : VersionKind.MINUTES,
                    asked.kind(),
                    "what comes after publication is a correction");
            assertEquals("Beter gezegd", asked.item(1).summary());
            read.versions()
                    .published()
                    .ifPresent(out -> assertEquals("Besproken", out.item(1).summary()));
        }
    }

    @Test
    void keepOneOfTwoChangesThatAreBegunAtOnce() throws Exception {
        int meeting = offered();
        Delegate secretary = secretary(meeting);
        Callable<Object> change = () -> tried(() -> minutes.change(meeting, secretary));
        atOnce(change, change);
        Minutes read = asMember.call(() -> minutes.findForWriters(meeting, secretary(meeting)))
                .orElseThrow();
        assertEquals(2, read.versions().all().size());
        assertEquals(1, read.versions().draft().orElseThrow().items().size());
    }

    @Test
    void letAWriterAndWhoOffersWaitForEachOther() throws Exception {
        for (int again = 0; again < 4; again++) {
            int meeting = drafted();
            MinutesItem item = drafted(meeting);
            Delegate secretary = secretary(meeting);
            List<Object> answers = atOnce(
                    () -> tried(() -> minutes.writeItem(
                            meeting, item.id(), item.edition(), written("Nog net veranderd"), secretary)),
                    () -> tried(() -> minutes.offer(meeting, null, secretary)));
            String offered = asMember.call(() -> minutes.findForWriters(meeting, secretary(meeting)))
                    .orElseThrow()
                    .item(1)
                    .summary();
            assertEquals(
                    answers.get(0).equals("done") ? "Nog net veranderd" : "Besproken", offered, () -> "" + answers);
            if (!answers.get(0).equals("done")) {
                assertEquals(MinutesWithGroups.class, answers.get(0));
            }
        }
    }

    @Test
    void giveAWriterWhoAsksAgainTheSameAnswer() throws Exception {
        int meeting = drafted();
        MinutesItem item = drafted(meeting);
        Delegate secretary = secretary(meeting);
        Callable<Integer> write =
                () -> minutes.writeItem(meeting, item.id(), item.edition(), written("Opgeslagen"), secretary);
        assertEquals(asMember.call(write), asMember.call(write));
        assertThrows(
                ItemChangedMeanwhile.class,
                () -> asMember.call(
                        () -> minutes.writeItem(meeting, item.id(), item.edition(), written("Anders"), secretary)));
    }

    @Test
    void areCountedOnceWhenAnObjectionAndTheClockCoincide() throws Exception {
        int meeting = offered();
        var word = new Confirming(
                new Delegate(POLICE, Set.of(Mandate.SECRETARY)), 1, nullifier(POLICE, 1), People.of(40), Map.of());
        asMember.call(act(() -> minutes.confirm(meeting, word)));
        Delegate member = new Delegate(POLICE, Set.of());
        asMember.call(act(() -> minutes.object(meeting, new Objecting(member, 1, nullifier(POLICE, 2)))));
        assertTrue(asMember.call(() -> minutes.isContested(meeting, member)));
        assertFalse(asMember.call(() -> minutes.isContested(meeting, new Delegate(SUPPORT, Set.of()))));
        clock.moveBy(8);
        minutes.settle(meeting);
        assertEquals(List.of(), minutes.findProgress(meeting).orElseThrow().confirmedBy());
        assertEquals(
                MemberAnswer.OBJECTED, asMember.call(() -> minutes.findAnswer(meeting, member, nullifier(POLICE, 2))));
    }

    @Test
    void stayInTheDatabaseWhoeverAsks() throws Exception {
        int meeting = published();
        List<String> attempts = List.of(
                "update minutes_item set summary = 'Vervalst' where version_id in (%s)",
                "update minutes_item set title = 'Vervalst' where version_id in (%s)",
                "delete from minutes_item where version_id in (%s)",
                "update minutes_voice set view_text = 'Vervalst' where item_id in (select id from minutes_item where version_id in (%s))",
                "insert into minutes_voice (id, item_id, group_key, view_text) select uuid(), i.id, 'police', 'Vervalst' from minutes_item i where i.version_id in (%s)",
                "insert into minutes_note (id, item_id, group_key, note_text) select uuid(), i.id, 'police', 'Vervalst' from minutes_item i where i.version_id in (%s)",
                "update minutes_version set status = 'DRAFT', closed_on = null where id in (%s)",
                "update minutes_version set closed_on = '2001-01-01' where id in (%s)",
                "update minutes_confirmation set how = null where version_id in (%s)",
                "delete from minutes_version where id in (%s)");
        for (String attempt : attempts) {
            String versions = "select id from minutes_version where status = 'PUBLISHED' and minutes_id ="
                    + " (select id from minutes where meeting_number = " + meeting + ")";
            SQLException refused = assertThrows(SQLException.class, () -> run(attempt.formatted(versions)), attempt);
            assertEquals("45000", refused.getSQLState(), attempt + ": " + refused.getMessage());
        }
        assertThrows(
                SQLException.class,
                () -> run("update minutes set status = 'OFFERED', published_on = null where meeting_number = "
                        + meeting));
        assertThrows(SQLException.class, () -> run("delete from minutes where meeting_number = " + meeting));
        assertEquals("Besproken", minutes.getPublishedItem(meeting, 1).summary());
    }

    private void run(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var asking = connection.createStatement()) {
            asking.executeUpdate(statement);
        }
    }

    private int drafted() throws Exception {
        var plan = new PlanMeeting(UUID.randomUUID(), "Overleg", DAY, LocalTime.of(19, 30), 120, "Bij Belle");
        int meeting = asMember.call(() -> meetings.plan(plan, new Delegate(POLICE, Set.of())));
        Delegate secretary = secretary(meeting);
        asMember.call(act(() -> meetings.recordAttendance(meeting, Map.of(POLICE, 3, SUPPORT, 2), secretary)));
        asMember.call(act(() -> minutes.begin(meeting, secretary)));
        asMember.call(act(() -> minutes.addItem(
                meeting,
                UUID.randomUUID(),
                ItemHeading.otherBusiness("Rondvraag", POLICE, ItemPurpose.DISCUSS, 10),
                secretary)));
        MinutesItem item = drafted(meeting);
        asMember.call(() -> minutes.writeItem(meeting, item.id(), 0, written("Besproken"), secretary));
        return meeting;
    }

    private int offered() throws Exception {
        int meeting = drafted();
        offer(meeting, null);
        return meeting;
    }

    private int published() throws Exception {
        int meeting = offered();
        for (GroupKey group : seated()) {
            confirm(meeting, 1, group);
        }
        assertTrue(minutes.findPublished(meeting).isPresent());
        return meeting;
    }

    private void change(int meeting, String summary) throws Exception {
        Delegate secretary = secretary(meeting);
        asMember.call(act(() -> minutes.change(meeting, secretary)));
        MinutesItem item = drafted(meeting);
        asMember.call(() -> minutes.writeItem(meeting, item.id(), item.edition(), written(summary), secretary));
    }

    private void offer(int meeting, String reason) throws Exception {
        asMember.call(act(() -> minutes.offer(meeting, reason, secretary(meeting))));
    }

    private void confirm(int meeting, int version, GroupKey group) throws Exception {
        asMember.call(act(() -> minutes.confirm(meeting, confirming(group, version, 1))));
    }

    private MinutesItem drafted(int meeting) throws Exception {
        return asMember.call(() -> minutes.findForWriters(meeting, secretary(meeting)))
                .orElseThrow()
                .versions()
                .draft()
                .orElseThrow()
                .item(1);
    }

    private Delegate secretary(int meeting) {
        return new Delegate(meetings.get(meeting).secretaryGroup().orElseThrow(), Set.of());
    }

    private GroupKey other(int meeting) {
        return seated().stream()
                .filter(group -> !group.equals(secretary(meeting).group()))
                .findFirst()
                .orElseThrow();
    }

    private List<GroupKey> seated() {
        return groups.findSeated().stream().map(StakeholderGroup::key).toList();
    }

    /** What came of it: done, or the refusal. */
    private Object tried(Runnable act) throws Exception {
        try {
            asMember.call(act(act));
            return "done";
        } catch (DomainException refused) {
            return refused.getClass();
        }
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
            return List.of(both.get(0).get(), both.get(1).get());
        } finally {
            pool.shutdown();
        }
    }

    private static WrittenItem written(String summary) {
        return new WrittenItem(
                summary, "Eens", Map.of(SUPPORT, new WrittenItem.Voice("Graag snel", Stance.RESERVATION)));
    }

    private static Confirming confirming(GroupKey group, int version, int member) {
        return new Confirming(new Delegate(group, Set.of()), version, nullifier(group, member), People.of(1), Map.of());
    }

    private static Nullifier nullifier(GroupKey group, int member) {
        byte[] stored = new byte[32];
        stored[0] = (byte) member;
        stored[1] = (byte) group.value().hashCode();
        return Nullifier.ofStored(stored);
    }

    private static Callable<Object> act(Runnable act) {
        return () -> {
            act.run();
            return null;
        };
    }
}
