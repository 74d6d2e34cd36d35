package nl.sekswerkplatform.search;

import static nl.sekswerkplatform.proposals.ProposalFixture.member;
import static nl.sekswerkplatform.publicpolls.PublicPollFixture.NOTICE;
import static nl.sekswerkplatform.publicpolls.PublicPollFixture.OPEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
import nl.sekswerkplatform.houserules.HidingReason;
import nl.sekswerkplatform.houserules.HouseRuleService;
import nl.sekswerkplatform.houserules.ReturningWordsService;
import nl.sekswerkplatform.publicpolls.AskPublicPoll;
import nl.sekswerkplatform.publicpolls.PublicPollFixture;
import nl.sekswerkplatform.publicpolls.PublicPollService;
import nl.sekswerkplatform.publicpolls.Question;
import nl.sekswerkplatform.rooms.RoomDumpFixture;
import nl.sekswerkplatform.search.FoundPage.Found;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import nl.sekswerkplatform.testing.MovableClockFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class FoundPollsIT {
    private static final LocalDate TODAY = LocalDate.of(2027, 8, 2);
    private static final Delegate SCREENER = new Delegate(new GroupKey("support"), Set.of(Mandate.SCREENER));

    @Inject
    private SearchService search;

    @Inject
    private PublicPollService polls;

    @Inject
    private HouseRuleService houseRules;

    @Inject
    private ReturningWordsService returning;

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
        asOperator.call(run(search::rebuild));
        clock.putBack();
    }

    @Test
    void isFoundByWhatWasAskedOnceItIsCounted() throws Exception {
        int number = ask();
        assertEquals(List.of(), refs("dwergstern"), "while it runs nothing came of it");
        count(number);
        assertEquals(List.of("poll/" + number), refs("dwergstern"));
        assertEquals(List.of("poll/" + number), refs("zandplaat"), "an option");
        asOperator.call(run(search::rebuild));
        assertEquals(List.of("poll/" + number), refs("zandplaat"));
        assertEquals(
                List.of(),
                search.find(new SearchQuery("zandplaat", SearchKind.CONSULTATION, null), null)
                        .rows());
    }

    @Test
    void isNotFoundWithoutItsWords() throws Exception {
        int number = ask();
        count(number);
        asMember.call(run(() -> houseRules.hide(SCREENER, "poll/" + number, HidingReason.NAMES_SOMEONE)));
        assertEquals(List.of(), refs("dwergstern"));
        assertFalse(RoomDumpFixture.of(database, "search_entry", "search_anew").contains("dwergstern"));
        clock.moveBy(4);
        asOperator.call(run(returning::giveBackAll));
        assertEquals(List.of("poll/" + number), refs("dwergstern"));
    }

    @Test
    void isNotFoundWhenItWasWithdrawn() throws Exception {
        int number = ask();
        asMember.call(run(() -> polls.withdraw(
                number, "A loaded question.", member("residents", 1).delegate())));
        asOperator.call(run(search::rebuild));
        assertEquals(List.of(), refs("dwergstern"));
    }

    private int ask() throws Exception {
        AskPublicPoll like = PublicPollFixture.poll(TODAY, false, "police");
        AskPublicPoll asked = new AskPublicPoll(
                UUID.randomUUID(),
                "Over de dwergstern",
                like.why(),
                like.use(),
                like.opens(),
                like.closes(),
                like.groups(),
                false,
                List.of(new Question(Question.Kind.ONE, "Waar?", List.of("De zandplaat", "Elders"), null, null)));
        return asMember.call(() -> polls.ask(asked, member("residents", 1).delegate()));
    }

    private void count(int number) {
        clock.moveTo(TODAY.plusDays(NOTICE + OPEN));
        polls.settle(number);
    }

    private List<String> refs(String typed) {
        return search.find(new SearchQuery(typed, null, null), null).rows().stream()
                .map(Found::ref)
                .toList();
    }

    private static Callable<Void> run(Runnable act) {
        return () -> {
            act.run();
            return null;
        };
    }
}
