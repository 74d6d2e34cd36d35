package nl.sekswerkplatform.sittings;

import static nl.sekswerkplatform.proposals.ProposalFixture.draft;
import static nl.sekswerkplatform.proposals.ProposalFixture.member;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import nl.sekswerkplatform.agenda.AgendaService;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupRefused.GroupNotSeated;
import nl.sekswerkplatform.meetings.MeetingRefused.MeetingNotYetHeld;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.meetings.PlanMeeting;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.membership.MembershipRefused.ShownOtherwise;
import nl.sekswerkplatform.membership.NamesGone;
import nl.sekswerkplatform.minutes.MinutesPublished;
import nl.sekswerkplatform.proposals.BallotService;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.SeenProposal;
import nl.sekswerkplatform.sittings.SittingReading.Words;
import nl.sekswerkplatform.sittings.SittingRefused.ContributionRead;
import nl.sekswerkplatform.sittings.SittingRefused.ItemNotAtTable;
import nl.sekswerkplatform.sittings.SittingRefused.ItemOver;
import nl.sekswerkplatform.sittings.SittingRefused.NobodyWaits;
import nl.sekswerkplatform.sittings.SittingRefused.NotChairing;
import nl.sekswerkplatform.sittings.SittingRefused.SittingMovedOn;
import nl.sekswerkplatform.sittings.SittingRefused.SittingOver;
import nl.sekswerkplatform.sittings.SittingRefused.TooManyContributions;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.MovableClockFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class SittingServiceIT {
    private static final LocalDate DAY = LocalDate.of(2027, 4, 8);
    /** Seconds that a slow machine may take between two looks. */
    private static final int SLACK = 25;

    private static final GroupKey POLICE = new GroupKey("police");
    private static final GroupKey SEX_WORKERS = new GroupKey("sex-workers");

    @Inject
    private SittingService sittings;

    @Inject
    private ContributionService contributions;

    @Inject
    private MeetingService meetings;

    @Inject
    private AgendaService agendas;

    @Inject
    private ProposalService proposals;

    @Inject
    private BallotService ballots;

    @Inject
    private WordsGoWithMinutes wordsGo;

    @Inject
    private FormerWriters former;

    @Inject
    private GroupFixture groups;

    @Inject
    private AsMember asMember;

    @Inject
    private MovableClockFixture clock;

    @Resource
    private ManagedExecutorService executor;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    private final ActingMember reader = member("residents", 7);
    private int meeting;
    private Delegate chair;

    @BeforeEach
    void meetToday() throws Exception {
        clock.moveTo(DAY.minusDays(20));
        groups.seatAndAdmit();
        PlanMeeting plan = new PlanMeeting(UUID.randomUUID(), "De tafel", DAY, LocalTime.of(14, 0), 60, null);
        meeting = asMember.call(() -> meetings.plan(plan, reader.delegate()));
        chair = new Delegate(meetings.get(meeting).chairGroup().orElseThrow(), Set.of());
        List<SeenProposal> supported = new ArrayList<>();
        for (int minutes : List.of(20, 15)) {
            int number =
                    asMember.call(() -> proposals.propose(reader, UUID.randomUUID(), draft("Van " + minutes, minutes)));
            supported.add(new SeenProposal(number, proposals.get(number).version()));
        }
        asMember.call(run(() -> ballots.save(reader, meeting, supported)));
        asMember.call(() -> agendas.compose(meeting, chair)).get();
        asMember.call(run(() -> agendas.publish(meeting, chair)));
        clock.moveTo(DAY);
    }

    @AfterEach
    void putTheClockBack() {
        clock.putBack();
    }

    @Test
    void isHeldFromTheFirstItemToTheLast() throws Exception {
        assertEquals(SittingState.WAITING, read().state());
        begin();
        SittingReading begun = read();
        assertEquals(3, begun.items().size());
        assertEquals(1, begun.current().position());
        assertEquals(20 * 60, begun.current().left(), SLACK);
        assertTrue(begun.items().get(2).isOtherBusiness());
        assertEquals(25, begun.items().get(2).minutes(), "what the agenda left");
        chairs(() -> sittings.goOn(meeting, 1, chair));
        chairs(() -> sittings.goOn(meeting, 2, chair));
        assertTrue(read().current().isOtherBusiness());
        assertNull(read().following());
        assertThrows(ItemNotAtTable.class, () -> chairs(() -> sittings.goTo(meeting, 3, chair)));
        chairs(() -> sittings.end(meeting, chair));
        assertEquals(SittingState.ENDED, read().state());
        assertNull(read().current());
    }

    /** Nothing but the database tells the time: what another server reads after a stop is what was. */
    @Test
    void goesOnCountingWhereAStoppedServerLeftIt() throws Exception {
        begin();
        chairs(() -> sittings.give(meeting, POLICE, chair));
        clock.moveBy(Duration.ofSeconds(90));
        SittingReading after = read();
        assertEquals(20 * 60 - 90, after.current().left(), SLACK);
        assertEquals(90, after.floor().seconds(), SLACK);
        assertEquals(90, seconds(after, POLICE), SLACK);
        chairs(() -> sittings.pause(meeting, chair));
        clock.moveBy(Duration.ofMinutes(30));
        assertEquals(20 * 60 - 90, read().current().left(), SLACK);
        assertEquals(90, seconds(read(), POLICE), SLACK);
    }

    @Test
    void keepsMinutesAndNoMomentWhenItEnds() throws Exception {
        begin();
        chairs(() -> sittings.give(meeting, POLICE, chair));
        clock.moveBy(Duration.ofSeconds(100));
        assertEquals(Map.of(), sittings.findMinutesUsed(List.of(meeting)), "not before it ended");
        chairs(() -> sittings.end(meeting, chair));
        assertEquals(Map.of(POLICE, 2), sittings.findMinutesUsed(List.of(meeting)));
        assertEquals(
                "0",
                one("select count(*) from sitting where meeting_number = " + meeting
                        + " and (item_since is not null or floor_since is not null)"));
        assertEquals(
                "0",
                one("select count(*) from sitting_group_time where meeting_number = " + meeting
                        + " and seconds mod 60 <> 0"));
    }

    @Test
    void isEndedToWhenItWasPlannedToEndWhenTheChairForgets() throws Exception {
        clock.moveBy(Duration.ofMinutes(150));
        begin();
        chairs(() -> sittings.give(meeting, POLICE, chair));
        assertFalse(sittings.findForgotten().contains(meeting), "it may take the whole day");
        clock.moveBy(1);
        assertTrue(sittings.findForgotten().contains(meeting));
        sittings.endForgotten(meeting);
        sittings.endForgotten(meeting);
        assertEquals(SittingState.ENDED, read().state());
        assertEquals(30, sittings.findMinutesUsed(List.of(meeting)).get(POLICE), 1);
    }

    @Test
    void isRunByTheGroupThatChairsAloneAndFromItsDay() throws Exception {
        Delegate outsider = new Delegate(
                GroupFixture.FOUNDING.stream()
                        .map(GroupKey::new)
                        .filter(group -> !group.equals(chair.group()))
                        .findFirst()
                        .orElseThrow(),
                Set.of());
        begin();
        for (Runnable act : List.<Runnable>of(
                () -> sittings.begin(meeting, outsider),
                () -> sittings.goTo(meeting, 2, outsider),
                () -> sittings.goOn(meeting, 1, outsider),
                () -> sittings.pause(meeting, outsider),
                () -> sittings.resume(meeting, outsider),
                () -> sittings.raise(meeting, POLICE, outsider),
                () -> sittings.lower(meeting, POLICE, outsider),
                () -> sittings.give(meeting, POLICE, outsider),
                () -> sittings.giveNext(meeting, 0, outsider),
                () -> sittings.stop(meeting, 0, outsider),
                () -> sittings.end(meeting, outsider))) {
            assertThrows(NotChairing.class, () -> chairs(act));
        }
        assertEquals(1, read().changes());
        clock.moveTo(DAY.minusDays(1));
        PlanMeeting plan = new PlanMeeting(UUID.randomUUID(), "Morgen", DAY, LocalTime.of(14, 0), 60, null);
        int tomorrow = asMember.call(() -> meetings.plan(plan, reader.delegate()));
        Delegate its = new Delegate(meetings.get(tomorrow).chairGroup().orElseThrow(), Set.of());
        assertThrows(MeetingNotYetHeld.class, () -> chairs(() -> sittings.begin(tomorrow, its)));
    }

    @Test
    void comesToTheRightEndWhenTwoChairsClickAtOnce() throws Exception {
        assertEquals(List.of("done", "done"), bothAtOnce(() -> sittings.begin(meeting, chair)));
        assertEquals(1, read().changes(), "begun once");
        assertEquals(List.of("done", "done"), bothAtOnce(() -> sittings.goOn(meeting, 1, chair)));
        assertEquals(2, read().current().position(), "on the second item, not the third");
        chairs(() -> sittings.raise(meeting, POLICE, chair));
        chairs(() -> sittings.raise(meeting, SEX_WORKERS, chair));
        assertEquals(List.of("done", "done"), bothAtOnce(() -> sittings.giveNext(meeting, 0, chair)));
        assertEquals(1, read().turn(), "one of them has the floor");
        assertEquals(1, read().next().size(), "the other waits");
        assertEquals(List.of("done", "done"), bothAtOnce(() -> sittings.stop(meeting, 1, chair)));
        assertNull(read().floor());
    }

    @Test
    void tellsAChairWhoLooksAtAnOldPageThatTheTableIsElsewhere() throws Exception {
        begin();
        chairs(() -> sittings.goTo(meeting, 0, chair));
        assertThrows(SittingMovedOn.class, () -> chairs(() -> sittings.goOn(meeting, 1, chair)));
        assertTrue(read().current().isOtherBusiness());
    }

    @Test
    void readsOutWhatWasWrittenInTheGroupsTurn() throws Exception {
        ActingMember worker = member("sex-workers", 1);
        write(worker, 1, "Vooraf geschreven");
        assertThrows(NobodyWaits.class, () -> {
            begin();
            chairs(() -> sittings.goTo(meeting, 2, chair));
            chairs(() -> sittings.giveNext(meeting, 0, chair));
        });
        chairs(() -> sittings.goTo(meeting, 1, chair));
        assertEquals(SEX_WORKERS, read().next().get(0).group());
        assertTrue(read().next().get(0).written());
        chairs(() -> sittings.giveNext(meeting, 0, chair));
        Words spoken = read().floor().words();
        assertEquals("Vooraf geschreven", spoken.text());
        assertTrue(spoken.read() && !spoken.mine());
        assertTrue(asMember.call(() -> sittings.read(meeting, worker))
                .floor()
                .words()
                .mine());
        assertThrows(
                ContributionRead.class,
                () -> asMember.call(run(() -> contributions.takeBack(worker, meeting, spoken.id()))));
        clock.moveBy(Duration.ofSeconds(45));
        assertEquals(45, seconds(read(), SEX_WORKERS), SLACK);
    }

    @Test
    void takesWordsOnceAndGivesThemBackToNobodyElse() throws Exception {
        ActingMember worker = member("sex-workers", 1);
        WriteContribution written = new WriteContribution(UUID.randomUUID(), meeting, 1, "Eén keer", worker.name());
        for (int again = 0; again < 2; again++) {
            asMember.call(run(() -> contributions.write(worker, written)));
        }
        assertEquals(1, read().items().get(0).said().size());
        asMember.call(run(() -> contributions.takeBack(member("sex-workers", 2), meeting, written.form())));
        assertEquals(1, read().items().get(0).said().size());
        asMember.call(run(() -> contributions.takeBack(worker, meeting, written.form())));
        assertEquals(List.of(), read().items().get(0).said());
    }

    @Test
    void takesSoManyWordsOfEachAndOnlyAboutWhatIsAhead() throws Exception {
        ActingMember worker = member("sex-workers", 1);
        for (int each = 0; each < ContributionService.MOST_EACH; each++) {
            write(worker, 1, "Nog iets");
        }
        assertThrows(TooManyContributions.class, () -> write(worker, 1, "Te veel"));
        write(worker, 2, "Over iets anders");
        write(member("sex-workers", 2), 1, "Van een ander");
        assertThrows(ItemNotAtTable.class, () -> write(worker, 3, "Waarover?"));
        groups.foundObserver("observers");
        assertThrows(GroupNotSeated.class, () -> write(member("observers", 1), 1, "Van wie kijkt"));
        begin();
        chairs(() -> sittings.goOn(meeting, 1, chair));
        assertThrows(ItemOver.class, () -> write(member("police", 1), 1, "Te laat"));
        chairs(() -> sittings.end(meeting, chair));
        assertThrows(SittingOver.class, () -> write(member("police", 1), 2, "Te laat"));
    }

    @Test
    void keepsFewWordsOfOneWhoSendsManyAtOnce() throws Exception {
        ActingMember worker = member("sex-workers", 3);
        List<Future<Boolean>> sending = new ArrayList<>();
        for (int each = 0; each < 8; each++) {
            sending.add(executor.submit(() -> {
                try {
                    write(worker, 1, "Tegelijk");
                    return true;
                } catch (TooManyContributions refused) {
                    return false;
                }
            }));
        }
        int taken = 0;
        for (Future<Boolean> sent : sending) {
            taken += sent.get() ? 1 : 0;
        }
        assertEquals(ContributionService.MOST_EACH, taken);
        assertEquals(taken, read().items().get(0).said().size());
    }

    @Test
    void cannotBeTiedToWhatElseSheWroteAboutTheSame() throws Exception {
        ActingMember worker = member("sex-workers", 1);
        for (int turn = 1; turn <= ContributionService.MOST_EACH; turn++) {
            write(worker, 1, "Woord " + turn);
        }
        String ofMeeting = " from sitting_contribution where meeting_number = " + meeting;
        assertEquals("3", one("select count(distinct nullifier)" + ofMeeting));
        assertEquals("1,2,3", one("select group_concat(turn order by turn)" + ofMeeting));
    }

    @Test
    void cannotBeTiedToTheMemberNorToHerWordsAtAnotherMeeting() throws Exception {
        ActingMember worker = member("sex-workers", 1);
        write(worker, 1, "Hier");
        String here = one("select hex(nullifier) from sitting_contribution where meeting_number = " + meeting);
        meetToday();
        write(worker, 1, "Daar");
        assertNotEquals(here, one("select hex(nullifier) from sitting_contribution where meeting_number = " + meeting));
    }

    @Test
    void keepsTheWordsOfWhoLeftWithoutHerName() throws Exception {
        ActingMember officer = member("police", 1);
        write(officer, 1, "Onder mijn naam");
        assertEquals(officer.name(), read().items().get(0).said().get(0).by().label());
        asMember.call(run(() -> former.forget(new NamesGone(officer.group(), Set.of(officer.name())))));
        assertTrue(read().items().get(0).said().get(0).by().isFormer());
    }

    @Test
    void takesNoWordsUnderAnotherNameThanTheFormSaid() {
        WriteContribution other = new WriteContribution(UUID.randomUUID(), meeting, 1, "Als wie?", "iemand anders");
        assertThrows(
                ShownOtherwise.class,
                () -> asMember.call(run(() -> contributions.write(member("sex-workers", 1), other))));
    }

    @Test
    void forgetsWordsWhenTheMinutesAreOutOrNeverCome() throws Exception {
        write(member("police", 1), 1, "Tot het verslag");
        asMember.call(run(() -> wordsGo.forget(new MinutesPublished(meeting, DAY, Map.of()))));
        assertEquals(List.of(), read().items().get(0).said());
        write(member("police", 1), 1, "Tot het te lang duurt");
        clock.moveBy(26 * 7);
        contributions.forgetOld();
        assertEquals(1, read().items().get(0).said().size());
        clock.moveBy(1);
        contributions.forgetOld();
        assertEquals(List.of(), read().items().get(0).said());
    }

    private List<String> bothAtOnce(Runnable act) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<String>> both = new ArrayList<>();
        for (int each = 0; each < 2; each++) {
            both.add(executor.submit(() -> {
                start.await();
                chairs(act);
                return "done";
            }));
        }
        List<String> answers = new ArrayList<>();
        for (Future<String> each : both) {
            answers.add(each.get());
        }
        return answers;
    }

    private void begin() throws Exception {
        chairs(() -> sittings.begin(meeting, chair));
    }

    private void chairs(Runnable act) throws Exception {
        asMember.call(run(act));
    }

    private void write(ActingMember by, int position, String words) throws Exception {
        String seenAs =
                asMember.call(() -> contributions.findShown(by, meeting)).label();
        WriteContribution written = new WriteContribution(UUID.randomUUID(), meeting, position, words, seenAs);
        asMember.call(run(() -> contributions.write(by, written)));
    }

    private SittingReading read() throws Exception {
        return asMember.call(() -> sittings.read(meeting, reader));
    }

    private static int seconds(SittingReading reading, GroupKey group) {
        return reading.groups().stream()
                .filter(each -> each.key().equals(group))
                .findFirst()
                .orElseThrow()
                .seconds();
    }

    private String one(String query) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            found.next();
            return found.getString(1);
        }
    }

    private static Callable<Void> run(Runnable act) {
        return () -> {
            act.run();
            return null;
        };
    }
}
