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
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.houserules.HideableWords;
import nl.sekswerkplatform.houserules.HidingItem;
import nl.sekswerkplatform.houserules.HidingReason;
import nl.sekswerkplatform.houserules.HouseRuleRefused.NothingHidden;
import nl.sekswerkplatform.houserules.HouseRuleRefused.ReturnedBefore;
import nl.sekswerkplatform.houserules.HouseRuleService;
import nl.sekswerkplatform.houserules.ReturningWordsService;
import nl.sekswerkplatform.houserules.WordsState;
import nl.sekswerkplatform.publicpolls.PublicPollReading.Step;
import nl.sekswerkplatform.publicpolls.PublicPollRefused.PollNotOpen;
import nl.sekswerkplatform.rooms.RoomDumpFixture;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import nl.sekswerkplatform.testing.MovableClockFixture;
import nl.sekswerkplatform.transparency.LogService;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class HiddenPollsIT {
    private static final LocalDate TODAY = LocalDate.of(2027, 7, 5);
    private static final Delegate FIRST = screener("support");
    private static final Delegate SECOND = screener("sex-workers");

    @Inject
    private PublicPollService polls;

    @Inject
    private PublicPollRepository repository;

    @Inject
    private PollBoxes boxes;

    @Inject
    private HouseRuleService houseRules;

    @Inject
    private ReturningWordsService returning;

    @Inject
    private LogService log;

    @Inject
    private GroupFixture groups;

    @Inject
    private AsMember asMember;

    @Inject
    private AsOperator asOperator;

    @Inject
    private MovableClockFixture clock;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

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
    void isReadAndAnsweredByNobodyUntilItsWordsReturn() throws Exception {
        int number = ask();
        PublicPollReading before = polls.get(number);
        clock.moveTo(TODAY.plusDays(NOTICE));
        answer(number, 1);
        hide(number);
        PublicPollReading hidden = polls.get(number);
        assertEquals(WordsState.HIDDEN, hidden.words());
        assertFalse(hidden.isOpen());
        assertEquals(Step.OPEN, hidden.step());
        assertEquals(HideableWords.NO_WORDS, hidden.title());
        assertThrows(PollNotOpen.class, () -> answer(number, 2));
        assertEquals(List.of(), asMember.call(() -> polls.findUnanswered(member("police", 2))));
        String dump = RoomDumpFixture.of(database, "public_poll", "hiding");
        for (String words :
                List.of("what is needed", "street changes", "the agenda", "lamps", "how safe", "not at all")) {
            assertFalse(dump.contains(words), words);
        }
        clock.moveBy(4);
        asOperator.call(run(returning::giveBackAll));
        assertEquals(before.questions(), polls.get(number).questions());
        assertEquals(before.why(), polls.get(number).why());
        assertTrue(polls.get(number).isOpen());
        answer(number, 2);
        assertEquals(
                List.of(2, 0),
                boxes.tally(repository.find(number).orElseThrow()).of("police").get(0),
                "what was answered before stays");
        assertThrows(ReturnedBefore.class, () -> hide(number));
        assertTrue(polls.get(number).isReadable(), "refused, so nothing changed");
        close(number);
        assertEquals(Step.COUNTED, polls.get(number).step());
    }

    @Test
    void endsWithoutAResultWhenTwoGroupsAgree() throws Exception {
        int number = ask();
        clock.moveTo(TODAY.plusDays(NOTICE));
        answer(number, 1);
        hide(number);
        confirm(number);
        PublicPollReading gone = polls.get(number);
        assertEquals(WordsState.REMOVED, gone.words());
        assertEquals(Step.WITHDRAWN, gone.step());
        assertEquals(List.of("0"), RoomDumpFixture.rows(database, "select count(*) from public_poll_box"));
        close(number);
        assertTrue(polls.get(number).results().isEmpty());
        assertFalse(RoomDumpFixture.of(database, "public_poll", "hiding").contains("lamps"));
        assertEquals(2, log.findAbout("poll/" + number).size());
        assertTrue(log.findAbout("poll/" + number).stream()
                .flatMap(entry -> entry.disclosures().stream())
                .noneMatch(part -> part.value().toString().matches(".*(needed|street|Lamps|safe).*")));
    }

    @Test
    void losesItsWordsAlsoWhenItIsCountedOrWithdrawn() throws Exception {
        int counted = ask();
        int withdrawn = ask();
        asMember.call(run(() -> polls.withdraw(
                withdrawn, "We named somebody.", member("residents", 1).delegate())));
        close(counted);
        for (int number : List.of(counted, withdrawn)) {
            hide(number);
            confirm(number);
            assertFalse(polls.get(number).isReadable());
        }
        assertEquals(Step.COUNTED, polls.get(counted).step());
        assertTrue(polls.get(counted).results().isEmpty(), "no numbers without their question");
        assertTrue(polls.get(withdrawn).withdrawnBecause().isEmpty());
        assertThrows(NothingHidden.class, () -> asMember.call(() -> houseRules.read(FIRST, "poll/999999")));
    }

    private int ask() throws Exception {
        return asMember.call(() -> polls.ask(
                poll(TODAY, false, "police", "municipality"),
                member("residents", 1).delegate()));
    }

    private void close(int number) {
        clock.moveTo(TODAY.plusDays(NOTICE + OPEN));
        polls.settle(number);
    }

    private void answer(int number, int who) throws Exception {
        asMember.call(run(() -> polls.answer(number, sheet(1, 1), member("police", who))));
    }

    private void hide(int number) throws Exception {
        asMember.call(run(() -> houseRules.hide(FIRST, "poll/" + number, HidingReason.NAMES_SOMEONE)));
    }

    private void confirm(int number) throws Exception {
        UUID hiding = asMember.call(() -> houseRules.findHidden(SECOND)).stream()
                .filter(item -> item.ref().equals("poll/" + number))
                .map(HidingItem::id)
                .findFirst()
                .orElseThrow();
        asMember.call(run(() -> houseRules.confirm(SECOND, hiding)));
    }

    private static Callable<Void> run(Runnable act) {
        return () -> {
            act.run();
            return null;
        };
    }

    private static Delegate screener(String group) {
        return new Delegate(new GroupKey(group), Set.of(Mandate.SCREENER));
    }
}
