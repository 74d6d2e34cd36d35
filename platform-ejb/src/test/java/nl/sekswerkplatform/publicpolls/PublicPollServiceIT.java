package nl.sekswerkplatform.publicpolls;

import static nl.sekswerkplatform.proposals.ProposalFixture.member;
import static nl.sekswerkplatform.publicpolls.PublicPollFixture.NOTICE;
import static nl.sekswerkplatform.publicpolls.PublicPollFixture.OPEN;
import static nl.sekswerkplatform.publicpolls.PublicPollFixture.poll;
import static nl.sekswerkplatform.publicpolls.PublicPollFixture.sheet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupRefused.GroupNotSeated;
import nl.sekswerkplatform.membership.AccountsRenewed;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.publicpolls.PublicPollReading.Step;
import nl.sekswerkplatform.publicpolls.PublicPollRefused.AlreadyAnswered;
import nl.sekswerkplatform.publicpolls.PublicPollRefused.NotAsked;
import nl.sekswerkplatform.publicpolls.PublicPollRefused.NothingAnswered;
import nl.sekswerkplatform.publicpolls.PublicPollRefused.PollNotOpen;
import nl.sekswerkplatform.publicpolls.PublicPollRefused.ResultsDoNotFit;
import nl.sekswerkplatform.publicpolls.PublicPollRefused.TooManyPolls;
import nl.sekswerkplatform.rooms.RoomDumpFixture;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.smallnumbers.ShownCount;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import nl.sekswerkplatform.testing.MovableClockFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PublicPollServiceIT {
    private static final LocalDate TODAY = LocalDate.of(2027, 5, 3);

    @Inject
    private PublicPollService polls;

    @Inject
    private PublicPollRepository repository;

    @Inject
    private PollBoxes boxes;

    @Inject
    private GroupFixture groups;

    @Inject
    private AsMember asMember;

    @Inject
    private AsOperator asOperator;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private MovableClockFixture clock;

    @Resource
    private ManagedExecutorService executor;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    private final ActingMember asker = member("support", 1);

    @BeforeEach
    void theTableSits() throws Exception {
        clock.moveTo(TODAY);
        groups.seatAndAdmit();
        PublicPollFixture.clear(database);
    }

    @AfterEach
    void asBefore() throws Exception {
        PublicPollFixture.clear(database);
        clock.putBack();
    }

    @Test
    void leadsFromQuestionsToAResultPerGroup() throws Exception {
        int number = ask(false, "police", "residents");
        assertEquals(Step.ANNOUNCED, polls.get(number).step());
        assertThrows(PollNotOpen.class, () -> answer(number, member("police", 1), sheet(1, 1)));
        opens();
        assertEquals(List.of(number), undone(member("residents", 1)));
        for (int each = 1; each <= 12; each++) {
            answer(number, member("residents", each), sheet(1, each % 5 + 1));
        }
        for (int each = 1; each <= 6; each++) {
            answer(number, member("police", each), sheet(2, 3));
        }
        assertEquals(List.of(), undone(member("residents", 1)));
        assertTrue(asMember.call(() -> polls.isAnswered(number, member("police", 2))));
        assertFalse(asMember.call(() -> polls.isAnswered(number, member("police", 7))));
        assertTrue(polls.get(number).results().isEmpty(), "nothing is told while it is open");

        closes(number);
        PublicPollReading counted = polls.get(number);
        assertEquals(Step.COUNTED, counted.step());
        assertEquals(List.of("ROUNDED", "HIDDEN"), kinds(counted, "residents", 0));
        assertEquals(List.of("HIDDEN", "FEW"), kinds(counted, "police", 0));
        assertEquals(List.of("HIDDEN", "FEW", "HIDDEN"), kinds(counted, "police", 1), "a small group is none to find");
        assertEquals("0", one("select count(*) from public_poll_box"));
        assertEquals("1", one("select count(*) from public_poll where wrapped_key is null"));
    }

    @Test
    void tellsNothingOfTheOneWhoAnswersAlsoWhereInstitutionsAreAskedAlone() throws Exception {
        int number = ask(false, "police", "municipality");
        opens();
        answer(number, member("police", 1), sheet(2, 5));
        for (int each = 1; each <= 12; each++) {
            answer(number, member("municipality", each), sheet(1, 5));
        }
        closes(number);
        assertEquals(List.of("HIDDEN", "HIDDEN"), kinds(polls.get(number), "police", 0));
        assertEquals(List.of("HIDDEN", "HIDDEN", "HIDDEN"), kinds(polls.get(number), "police", 1));
        assertEquals(List.of("ROUNDED", "HIDDEN"), kinds(polls.get(number), "municipality", 0));
    }

    @Test
    void takesOneSheetOfAMemberWhoSendsManyAtOnce() throws Exception {
        int number = ask(false, "police");
        opens();
        ActingMember member = member("police", 1);
        List<Future<Boolean>> sending = IntStream.range(0, 8)
                .mapToObj(each -> executor.submit(() -> isTaken(number, member, sheet(each % 2 + 1, 1))))
                .toList();
        assertEquals(1, taken(sending));
        assertEquals(1, sum(number, "police"));
    }

    @Test
    void losesNoSheetOfManyWhoSendAtOnce() throws Exception {
        int number = ask(false, "police");
        opens();
        List<Future<Boolean>> sending = new ArrayList<>();
        for (int each = 1; each <= 12; each++) {
            ActingMember member = member("police", each);
            sending.add(executor.submit(() -> isTaken(number, member, sheet(1, 1))));
        }
        assertEquals(12, taken(sending));
        assertEquals(12, sum(number, "police"));
    }

    @Test
    void isNotAnsweredLate() throws Exception {
        int number = ask(false, "police");
        opens();
        clock.moveBy(OPEN);
        assertThrows(PollNotOpen.class, () -> answer(number, member("police", 1), sheet(1, 1)));
        assertEquals(Step.COUNTING, polls.get(number).step());
        assertEquals(List.of(number), polls.findDue());
    }

    @Test
    void looksTheSameForNobodyAsForMany() throws Exception {
        int quiet = ask(false, "residents");
        int loud = ask(false, "residents");
        opens();
        for (int each = 1; each <= 9; each++) {
            answer(loud, member("residents", each), sheet(1, 2));
        }
        assertEquals(
                rows("select b.number, length(b.content) from public_poll_box b join public_poll p on p.id = b.poll_id"
                        + " where p.number = " + quiet + " order by 1"),
                rows("select b.number, length(b.content) from public_poll_box b join public_poll p on p.id = b.poll_id"
                        + " where p.number = " + loud + " order by 1"));
        assertEquals(
                "33",
                one("select count(*) from public_poll_box b join public_poll p on p.id = b.poll_id"
                        + " where p.number = " + quiet));
        String dump = RoomDumpFixture.of(database, "public_poll", "public_poll_box", "public_poll_group");
        ActingMember first = member("residents", 1);
        assertFalse(
                dump.contains(first.nullifier("public-poll", one("select id from public_poll where number = " + loud))
                        .hex()));
        assertEquals(
                one("select version from public_poll where number = " + quiet),
                one("select version from public_poll where number = " + loud),
                "no count of sheets");
    }

    @Test
    void forgetsWhatOldAccountsAnsweredWhenTheyAreRenewed() throws Exception {
        int number = ask(false, "police", "municipality");
        opens();
        answer(number, member("police", 1), sheet(1, 1));
        answer(number, member("municipality", 1), sheet(1, 1));
        asOperator.call(run(() -> events.fire(new AccountsRenewed(new GroupKey("police")))));
        answer(number, member("police", 1), sheet(2, 1));
        assertThrows(AlreadyAnswered.class, () -> answer(number, member("municipality", 1), sheet(1, 1)));
        assertEquals(List.of(0, 1), tallied(number, "police"));
        assertEquals(List.of(1, 0), tallied(number, "municipality"));
    }

    @Test
    void isWithdrawnWithAReasonAndNothingOfIt() throws Exception {
        int number = ask(false, "police");
        opens();
        answer(number, member("police", 1), sheet(1, 1));
        asMember.call(run(() -> polls.withdraw(number, "A loaded question.", asker.delegate())));
        assertEquals(Step.WITHDRAWN, polls.get(number).step());
        assertEquals("0", one("select count(*) from public_poll_box"));
        polls.settle(number);
        assertThrows(PollNotOpen.class, () -> answer(number, member("police", 2), sheet(1, 1)));
    }

    @Test
    void isAskedOnceByOneFormAndThreeTimesByOneGroup() throws Exception {
        AskPublicPoll asked = poll(TODAY, false, "police");
        List<Future<Integer>> both = IntStream.range(0, 4)
                .mapToObj(each -> executor.submit(() -> asMember.call(() -> polls.ask(asked, asker.delegate()))))
                .toList();
        int number = both.get(0).get();
        for (Future<Integer> each : both) {
            assertEquals(number, each.get());
        }
        assertEquals(number + 1, ask(false, "police"), "no gap in the numbers");
        ask(false, "police");
        assertThrows(TooManyPolls.class, () -> ask(false, "police"));
        asMember.call(() ->
                polls.ask(poll(TODAY, false, "police"), member("residents", 1).delegate()));
    }

    @Test
    void isReadWholeHoweverFewAreAskedFor() throws Exception {
        int first = ask(false, "police", "municipality", "residents", "support");
        int second = ask(true, "police", "residents", "sex-workers");
        assertEquals(
                List.of(first),
                polls.list(0, 1).stream().map(PublicPollReading::number).toList());
        assertEquals(4, polls.list(0, 1).get(0).groups().size());
        List<PublicPollReading> both = polls.list(0, 2);
        assertEquals(
                List.of(4, 3), both.stream().map(each -> each.groups().size()).toList());
        assertEquals(second, polls.list(first, 2).get(0).number());
        opens();
        closes(first);
        closes(second);
        assertEquals(
                List.of(second, first),
                polls.findOver(Integer.MAX_VALUE, 2).stream()
                        .map(PublicPollReading::number)
                        .toList());
        assertEquals(4, polls.findOver(second, 1).get(0).groups().size());
    }

    @Test
    void isForSeatedGroupsAlone() throws Exception {
        groups.foundObserver("observers");
        ActingMember observer = member("observers", 1);
        assertThrows(
                GroupNotSeated.class,
                () -> asMember.call(() -> polls.ask(poll(TODAY, false, "police"), observer.delegate())));
        assertThrows(GroupNotSeated.class, () -> ask(false, "police", "observers"));
        int number = ask(false, "police");
        opens();
        assertThrows(GroupNotSeated.class, () -> answer(number, observer, sheet(1, 1)));
        assertThrows(NotAsked.class, () -> answer(number, member("residents", 1), sheet(1, 1)));
        assertThrows(
                NothingAnswered.class, () -> answer(number, member("police", 1), new AnswerSheet(Map.of(1, Set.of()))));
    }

    @Test
    void entersWhatAnotherPlatformToldOnceAndNothingThatDoesNotFit() throws Exception {
        ask(true, "police");
        opens();
        closes(polls.list(0, 10).get(0).number());
        PublicPollReading told = polls.list(0, 10).get(0);
        EarlierPoll earlier = new EarlierPoll(
                "it-poll",
                poll(TODAY, true, "police"),
                new GroupKey("support"),
                told.results().orElseThrow(),
                true,
                true);
        for (int again = 0; again < 2; again++) {
            asOperator.call(run(() -> polls.recordEarlier(earlier)));
        }
        PublicPollReading entered = polls.list(told.number(), 10).get(0);
        assertTrue(entered.beforePlatform() && entered.setAside() && entered.step() == Step.COUNTED);
        assertEquals(told.results(), entered.results());
        assertEquals(1, polls.list(told.number(), 10).size());
        EarlierPoll misfit = new EarlierPoll(
                "it-other", poll(TODAY, false, "police"), new GroupKey("support"), earlier.results(), false, true);
        assertThrows(ResultsDoNotFit.class, () -> asOperator.call(run(() -> polls.recordEarlier(misfit))));
    }

    private int ask(boolean everyone, String... asked) throws Exception {
        return asMember.call(() -> polls.ask(poll(TODAY, everyone, asked), asker.delegate()));
    }

    private void opens() {
        clock.moveTo(TODAY.plusDays(NOTICE));
    }

    private void closes(int number) {
        clock.moveTo(TODAY.plusDays(NOTICE + OPEN));
        polls.settle(number);
        polls.settle(number);
    }

    private Void answer(int number, ActingMember by, AnswerSheet sheet) throws Exception {
        return asMember.call(run(() -> polls.answer(number, sheet, by)));
    }

    private boolean isTaken(int number, ActingMember by, AnswerSheet sheet) throws Exception {
        try {
            answer(number, by, sheet);
            return true;
        } catch (AlreadyAnswered refused) {
            return false;
        }
    }

    private static int taken(List<Future<Boolean>> sending) throws Exception {
        int taken = 0;
        for (Future<Boolean> sent : sending) {
            taken += sent.get() ? 1 : 0;
        }
        return taken;
    }

    private List<Integer> undone(ActingMember member) throws Exception {
        return asMember.call(() -> polls.findUnanswered(member)).stream()
                .map(PublicPollReading::number)
                .toList();
    }

    private static List<ShownCount> counts(PublicPollReading poll, String audience, int question) {
        return poll.results().orElseThrow().byAudience().get(audience).get(question);
    }

    private static List<String> kinds(PublicPollReading poll, String audience, int question) {
        return counts(poll, audience, question).stream()
                .map(count -> count.kind().name())
                .toList();
    }

    /** How often each answer to the first question was given so far, which nobody is told. */
    private List<Integer> tallied(int number, String group) {
        return boxes.tally(repository.find(number).orElseThrow()).of(group).get(0);
    }

    private int sum(int number, String group) {
        return tallied(number, group).stream().mapToInt(Integer::intValue).sum();
    }

    private String one(String query) throws Exception {
        return rows(query).get(0);
    }

    private List<String> rows(String query) throws Exception {
        return RoomDumpFixture.rows(database, query);
    }

    private static Callable<Void> run(Runnable act) {
        return () -> {
            act.run();
            return null;
        };
    }
}
