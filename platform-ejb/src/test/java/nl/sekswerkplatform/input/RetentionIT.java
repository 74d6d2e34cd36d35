package nl.sekswerkplatform.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.input.InputRefused.ContentErased;
import nl.sekswerkplatform.testing.AsOperator;
import nl.sekswerkplatform.testing.MovableClockFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is erased when, and what a receipt tells afterwards. */
@ArquillianTest
class RetentionIT {
    @Inject
    private InputService inputs;

    @Inject
    private ReceiptService receipts;

    @Inject
    private RetentionService retention;

    @Inject
    private PublishedInputService published;

    @Inject
    private Erasure erasure;

    @Inject
    private InputFixture fixture;

    @Inject
    private AsOperator operator;

    @Inject
    private MovableClockFixture clock;

    @Inject
    private Clock now;

    private final String marker = "kept " + UUID.randomUUID();

    @BeforeEach
    void groups() throws Exception {
        fixture.foundGroupsAndPilot("it-" + UUID.randomUUID());
    }

    @AfterEach
    void backToNow() {
        clock.putBack();
    }

    @Test
    void erasesWhatNeverCameOutAndTellsSo() throws Exception {
        Code receipt = send();
        fixture.answer(marker, "support", "Are you safe?");
        var id = fixture.waiting(marker).get(0).id();
        clock.moveBy(158);
        erase();
        assertEquals(InputStatus.RECEIVED, standing(receipt).status());

        clock.moveBy(195 - 158);
        erase();

        assertEquals(InputStatus.EXPIRED, standing(receipt).status());
        assertTrue(standing(receipt).isErased());
        assertNull(standing(receipt).text());
        assertTrue(standing(receipt).dialogue().isEmpty());
        assertEquals(List.of("EXPIRED"), fixture.contentsLeftOf(id));
        assertThrows(ContentErased.class, () -> receipts.correct(receipt, "another"));
        assertThrows(ContentErased.class, () -> receipts.say(receipt, "hello?"));

        clock.moveBy(183 + 15);
        erase();
        assertTrue(receipts.find(receipt).isEmpty());
        assertFalse(fixture.tablesHold(id.toString()));
    }

    @Test
    void keepsWhatCameOutAndTheTieToItWhenTheOriginalGoes() throws Exception {
        Code receipt = send();
        var id = fixture.waiting(marker).get(0).id();
        approved();
        int number = standing(receipt).number();
        clock.moveBy(336 - 7);
        erase();
        assertEquals(marker, standing(receipt).text());

        clock.moveBy(366 - 336 + 7);
        erase();

        assertTrue(standing(receipt).isErased());
        assertEquals(number, standing(receipt).number());
        assertEquals(InputStatus.PUBLISHED, standing(receipt).status());
        assertEquals(marker, published.get(number).text());
        assertEquals(List.of("PUBLISHED"), fixture.contentsLeftOf(id));
    }

    @Test
    void erasesTheOriginalNinetyDaysAfterTheDecisionItLedTo() throws Exception {
        Code receipt = send();
        approved();
        int number = standing(receipt).number();
        operator.call(() -> {
            retention.decided(List.of(number), LocalDate.now(now));
            return null;
        });
        clock.moveBy(75);
        erase();
        assertEquals(marker, standing(receipt).text());

        clock.moveBy(30);
        erase();

        assertTrue(standing(receipt).isErased());
        assertEquals(number, standing(receipt).number());
    }

    @Test
    void tellsOfAThreadUntilItEnds() throws Exception {
        Code receipt = send();
        approved();
        int number = standing(receipt).number();
        clock.moveBy(366 + 200);
        erase();
        assertTrue(ending().contains(number));

        keepKnown(number, LocalDate.now(now).plusMonths(6));
        assertFalse(ending().contains(number));
        assertEquals(number, standing(receipt).number());

        keepKnown(number, LocalDate.now(now));
        assertTrue(receipts.find(receipt).isEmpty());
        assertEquals(marker, published.get(number).text());
    }

    @Test
    void drawsADayForEach() throws Exception {
        for (int i = 0; i < 12; i++) {
            send();
        }

        assertTrue(fixture.daysOfErasure(marker).stream().distinct().count() > 3, "by lot");
    }

    private void erase() {
        while (erasure.eraseSome()) {
            assertTrue(true);
        }
    }

    private List<Integer> ending() throws Exception {
        return operator.call(retention::findEnding);
    }

    private void keepKnown(int number, LocalDate until) throws Exception {
        operator.call(() -> {
            retention.keepKnown(number, until);
            return null;
        });
    }

    private void approved() throws Exception {
        fixture.judge(marker, "support", Verdict.publish());
        fixture.judge(marker, "sex-workers", Verdict.publish());
        fixture.makeBatch();
    }

    private Code send() {
        return inputs.receiptOf(
                inputs.send(new WrittenInput(marker, null, new GroupKey("sex-workers")), inputs.newForm(), false));
    }

    private Receipt standing(Code receipt) {
        return receipts.find(receipt).orElseThrow();
    }
}
