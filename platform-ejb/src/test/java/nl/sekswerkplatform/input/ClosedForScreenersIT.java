package nl.sekswerkplatform.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.groups.MandatePassedOn;
import nl.sekswerkplatform.input.InputRefused.InputNotFound;
import nl.sekswerkplatform.screeners.ScreenerFixture;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who can open what waits: the screeners there are, those who come later, and nobody once they are gone. */
@ArquillianTest
class ClosedForScreenersIT {
    @Inject
    private InputService inputs;

    @Inject
    private ReceiptService receipts;

    @Inject
    private ScreeningService screening;

    @Inject
    private PublishedInputService published;

    @Inject
    private InputFixture fixture;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private AsMember asMember;

    @Inject
    private AsOperator asOperator;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    private final String marker = "closed " + UUID.randomUUID();
    private final ScreenerFixture newcomer = ScreenerFixture.someoneOf("support");
    private final ScreenerFixture colleague = ScreenerFixture.someoneOf("sex-workers");

    @BeforeEach
    void screenersAreThere() throws Exception {
        passOn("support");
        passOn("sex-workers");
        fixture.foundGroupsAndPilot("it-" + UUID.randomUUID());
    }

    @Test
    void isReadByWhoComesLaterOnceAScreenerWhoCanOpenItCame() throws Exception {
        send();
        come(newcomer);
        assertFalse(reads(newcomer));
        assertTrue(asMember.call(() -> screening.isMoreForOthers(newcomer.screener())));
        var id = fixture.waiting(marker).get(0).id();
        assertThrows(
                InputNotFound.class,
                () -> asMember.call(() -> screening.judge(newcomer.screener(), id, Verdict.publish())));
        assertThrows(InputNotFound.class, () -> asMember.call(() -> screening.get(newcomer.screener(), id)));

        fixture.screenersCome();

        assertTrue(reads(newcomer));
        asMember.call(() -> screening.judge(newcomer.screener(), id, Verdict.publish()));
    }

    @Test
    void isReadByNobodyWhoseMandatePassedOn() throws Exception {
        come(newcomer, colleague);
        send();
        assertTrue(reads(newcomer));
        passOn("support");
        assertFalse(reads(newcomer));
        come(newcomer);
        assertFalse(reads(newcomer), "a mandate held anew begins with nothing");
        fixture.screenersCome();
        assertTrue(reads(newcomer), "until another group's screener hands it on");
    }

    @Test
    void isSentOnByItsWriterWhenNobodyIsLeft() throws Exception {
        Code receipt = send();
        assertEquals(Reading.ALL, standing(receipt).reading());
        passOn("support");
        passOn("sex-workers");
        assertEquals(Reading.NOBODY, standing(receipt).reading());
        assertFalse(inputs.isAnyoneReading());
        come(newcomer, colleague);
        assertFalse(reads(newcomer));
        assertEquals(Reading.SOME, standing(receipt).reading());

        receipts.sendOn(receipt);
        receipts.sendOn(receipt);

        assertEquals(Reading.ALL, standing(receipt).reading());
        assertTrue(reads(newcomer));
        assertTrue(reads(colleague));
    }

    @Test
    void isKeptForItsWriterWhenItComesWhileNobodyScreens() throws Exception {
        passOn("support");
        passOn("sex-workers");
        Code receipt = send();
        assertEquals(marker, standing(receipt).text());
        come(newcomer);
        assertFalse(reads(newcomer));
        receipts.say(receipt, "hello?");
        assertTrue(reads(newcomer), "speaking to the screeners sends it on to them");
    }

    @Test
    void comesOutWithoutAnybodyThereToOpenIt() throws Exception {
        come(newcomer, colleague);
        Code receipt = send();
        var id = asMember.call(() -> screening.queue(newcomer.screener(), null)).stream()
                .filter(item -> item.text().equals(marker))
                .findFirst()
                .orElseThrow()
                .id();
        asMember.call(() -> screening.judge(newcomer.screener(), id, Verdict.publish()));
        asMember.call(() -> screening.judge(colleague.screener(), id, Verdict.publish()));
        passOn("support");
        passOn("sex-workers");

        fixture.makeBatch();

        assertEquals(marker, published.get(standing(receipt).number()).text());
        assertEquals(Reading.ALL, standing(receipt).reading(), "there is nothing left to read for them");
        assertEquals(
                List.of("null"),
                values("select ifnull(hex(outgoing), 'null') from anonymous_input where id = '" + id + "'"));
    }

    /** Once it is out nobody but its writer opens the original, until she speaks to the screeners again. */
    @Test
    void isClosedForScreenersWhenItIsOut() throws Exception {
        Code receipt = send();
        var id = fixture.waiting(marker).get(0).id();
        fixture.judge(marker, "support", Verdict.publish());
        fixture.judge(marker, "sex-workers", Verdict.publish());
        fixture.makeBatch();
        assertEquals(List.of("0"), keysOf(id));
        assertThrows(
                RuntimeException.class,
                () -> asMember.call(() -> screening.judge(newcomer.screener(), id, Verdict.publish())));

        receipts.say(receipt, "One more thing");

        come(newcomer);
        fixture.screenersCome();
        assertTrue(asMember.call(() -> screening.awaitingAnswer(newcomer.screener())).stream()
                .anyMatch(item -> item.text().equals(marker)));
    }

    @Test
    void leavesNoKeyOfWhatIsWithdrawn() throws Exception {
        Code receipt = send();
        var id = fixture.waiting(marker).get(0).id();
        assertEquals(List.of("2"), keysOf(id));
        receipts.withdraw(receipt);
        assertEquals(List.of("0"), keysOf(id));
    }

    /** Whoever counts rows learns how many screeners there are, and of no input more than of another. */
    @Test
    void isClosedForEachScreenerAlike() throws Exception {
        come(newcomer);
        send();
        send();
        for (var item : fixture.waiting(marker)) {
            assertEquals(List.of("3"), keysOf(item.id()));
        }
        assertEquals(List.of("81"), values("select distinct length(wrapped) from input_key"));
    }

    private void come(ScreenerFixture... all) throws Exception {
        for (ScreenerFixture one : all) {
            asMember.call(() -> {
                screening.arrive(one.screener());
                return null;
            });
        }
    }

    private boolean reads(ScreenerFixture one) throws Exception {
        return asMember.call(() -> {
            UUID after = null;
            for (var page = screening.queue(one.screener(), after);
                    !page.isEmpty();
                    page = screening.queue(one.screener(), after)) {
                if (page.stream().anyMatch(item -> item.text().equals(marker))) {
                    return true;
                }
                after = page.get(page.size() - 1).id();
            }
            return false;
        });
    }

    private void passOn(String group) throws Exception {
        asOperator.call(() -> {
            events.fire(new MandatePassedOn(new GroupKey(group), Mandate.SCREENER));
            return null;
        });
    }

    private Code send() {
        return inputs.receiptOf(inputs.send(new WrittenInput(marker, null, null), inputs.newForm(), false));
    }

    private Receipt standing(Code receipt) {
        return receipts.find(receipt).orElseThrow();
    }

    private List<String> keysOf(UUID input) throws SQLException {
        return values("select count(*) from input_key where input_id = '" + input + "'");
    }

    private List<String> values(String question) throws SQLException {
        List<String> values = new ArrayList<>();
        try (var connection = database.getConnection();
                var asked = connection.createStatement();
                var rows = asked.executeQuery(question)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
