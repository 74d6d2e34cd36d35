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
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.input.FormToken;
import nl.sekswerkplatform.input.InputRefused.FormForged;
import nl.sekswerkplatform.input.InputRefused.FormReused;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.publicpolls.PublicPollRefused.NotAsked;
import nl.sekswerkplatform.publicpolls.PublicPollRefused.PollNotOpen;
import nl.sekswerkplatform.rooms.RoomDumpFixture;
import nl.sekswerkplatform.smallnumbers.ShownCount;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.MovableClockFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class OpenPollServiceIT {
    private static final LocalDate TODAY = LocalDate.of(2027, 8, 2);

    @Inject
    private PublicPollService polls;

    @Inject
    private OpenPollService open;

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

    private int number;

    @BeforeEach
    void aPollIsOpen() throws Exception {
        clock.moveTo(TODAY);
        groups.seatAndAdmit();
        PublicPollFixture.clear(database);
        number = ask(true, "police");
        clock.moveTo(TODAY.plusDays(NOTICE));
    }

    @AfterEach
    void asBefore() throws Exception {
        PublicPollFixture.clear(database);
        clock.putBack();
    }

    @Test
    void countsEveryoneApartFromTheGroups() throws Exception {
        for (int each = 0; each < 12; each++) {
            open.answer(number, sheet(1, 5), open.newForm(), false);
        }
        for (int each = 1; each <= 10; each++) {
            ActingMember officer = member("police", each);
            asMember.call(() -> {
                polls.answer(number, sheet(2, 1), officer);
                return null;
            });
        }
        var results = counted().results().orElseThrow().byAudience();
        assertEquals(10, results.get(PollResults.EVERYONE).get(0).get(0).value().orElseThrow());
        assertEquals(
                ShownCount.Kind.HIDDEN,
                results.get(PollResults.EVERYONE).get(0).get(1).kind());
        assertEquals(10, results.get("police").get(0).get(1).value().orElseThrow());
        assertEquals(ShownCount.Kind.HIDDEN, results.get("police").get(0).get(0).kind());
    }

    @Test
    void countsAFormOnceHoweverOftenItIsSent() throws Exception {
        FormToken form = open.newForm();
        List<Future<Boolean>> sending = IntStream.range(0, 6)
                .mapToObj(each -> executor.submit(() -> {
                    open.answer(number, sheet(1, 5), form, false);
                    return true;
                }))
                .toList();
        for (Future<Boolean> sent : sending) {
            assertTrue(sent.get());
        }
        assertThrows(FormReused.class, () -> open.answer(number, sheet(2, 5), form, false));
        for (int each = 0; each < 4; each++) {
            open.answer(number, sheet(1, 5), open.newForm(), false);
        }
        ShownCount lamps = counted()
                .results()
                .orElseThrow()
                .byAudience()
                .get(PollResults.EVERYONE)
                .get(0)
                .get(0);
        assertEquals(ShownCount.Kind.FEW, lamps.kind(), "five, and not ten");
    }

    @Test
    void setsAFloodAsideAndSaysSo() {
        for (int each = 0; each < 12; each++) {
            open.answer(number, sheet(1, 5), open.newForm(), true);
        }
        PublicPollReading counted = counted();
        assertTrue(counted.setAside());
        assertTrue(counted.results().orElseThrow().byAudience().get(PollResults.EVERYONE).get(0).stream()
                .allMatch(count -> count.kind() == ShownCount.Kind.HIDDEN));
    }

    @Test
    void takesNothingFromAFormThatWeNeverGaveNorLate() throws Exception {
        String given = open.newForm().value();
        FormToken forged = new FormToken((given.startsWith("A") ? "B" : "A") + given.substring(1));
        assertThrows(FormForged.class, () -> open.answer(number, sheet(1, 1), forged, false));
        int ofGroups = polls.list(0, 10).get(0).number();
        assertEquals(number, ofGroups);
        clock.moveTo(TODAY);
        int closed = ask(false, "police");
        clock.moveTo(TODAY.plusDays(NOTICE));
        assertThrows(NotAsked.class, () -> open.answer(closed, sheet(1, 1), open.newForm(), false));
        clock.moveTo(TODAY.plusDays(NOTICE + OPEN));
        FormToken form = open.newForm();
        assertThrows(PollNotOpen.class, () -> open.answer(number, sheet(1, 1), form, false));
    }

    /** Who has the database could else count equal answers while it is open. */
    @Test
    void leavesNoTraceByWhichEqualSheetsAreKnown() throws Exception {
        for (int each = 0; each < 5; each++) {
            open.answer(number, sheet(1, 5), open.newForm(), false);
        }
        assertEquals(
                List.of(),
                RoomDumpFixture.rows(database, "select hex(sent) from sent_form group by sent having count(*) > 1"));
        assertFalse(RoomDumpFixture.rows(database, "select 1 from sent_form").isEmpty());
    }

    private int ask(boolean everyone, String... asked) throws Exception {
        return asMember.call(() ->
                polls.ask(poll(TODAY, everyone, asked), member("support", 1).delegate()));
    }

    private PublicPollReading counted() {
        clock.moveTo(TODAY.plusDays(NOTICE + OPEN));
        polls.settle(number);
        return polls.get(number);
    }
}
