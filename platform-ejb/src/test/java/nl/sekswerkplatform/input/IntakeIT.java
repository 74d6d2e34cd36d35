package nl.sekswerkplatform.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.codes.CodeDerivation;
import nl.sekswerkplatform.codes.CodeUse;
import nl.sekswerkplatform.codes.DerivationBusy;
import nl.sekswerkplatform.codes.DerivationQueue;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.input.InputRefused.FormEarly;
import nl.sekswerkplatform.input.InputRefused.FormForged;
import nl.sekswerkplatform.input.InputRefused.FormLate;
import nl.sekswerkplatform.input.InputRefused.FormReused;
import nl.sekswerkplatform.input.InputRefused.NoRoomLeft;
import nl.sekswerkplatform.input.InputRefused.ReceiptNotYet;
import nl.sekswerkplatform.sealing.ContentKey;
import nl.sekswerkplatform.testing.MovableClockFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Forms that were forged, come early, late or twice, and floods that nobody is turned away for. */
@ArquillianTest
class IntakeIT {
    @Inject
    private InputService inputs;

    @Inject
    private ReceiptService receipts;

    @Inject
    private Floodgate gate;

    @Inject
    private LateReceipts late;

    @Inject
    private CodeDerivation derivation;

    @Inject
    private PublishedInputService published;

    @Inject
    private InputFixture fixture;

    @Inject
    private IntakeRuleFixture rule;

    @Inject
    private MovableClockFixture clock;

    private final String marker = "intake " + UUID.randomUUID();

    @BeforeEach
    void groups() throws Exception {
        fixture.foundGroupsAndPilot("it-" + UUID.randomUUID());
    }

    /** The bucket is full again for the tests that follow. */
    @AfterEach
    void asBefore() {
        rule.putBack();
        clock.putBack();
        gate.admit(true);
        clock.moveBy(1);
        gate.admit(true);
        clock.putBack();
        gate.admit(true);
    }

    @Test
    void refusesAFormThatWeNeverGave() throws Exception {
        String given = inputs.newForm().value();
        String other = (given.startsWith("A") ? "B" : "A") + given.substring(1);

        assertThrows(FormForged.class, () -> send(marker, new FormToken(other)));
        assertThrows(FormForged.class, () -> new FormToken("forged"));
        assertThrows(FormForged.class, () -> new FormToken(null));
        assertEquals(0, fixture.waiting(marker).size());
    }

    @Test
    void refusesAFormOfAnotherTimeThanOurMarkSays() {
        var given = inputs.newForm();
        var older = FormToken.of(given.nonce(), given.slot() - 1, given.mark());

        assertThrows(FormForged.class, () -> send(marker, older));
    }

    @Test
    void refusesAFormSoonerThanAnyoneCanWriteAndTakesItAfterwards() throws Exception {
        rule.asEarlyAs(Duration.ofHours(1));
        var form = inputs.newForm();
        var tooSoon = assertThrows(FormEarly.class, () -> send(marker, form));
        long seconds = (Long) tooSoon.arguments().get(0);
        assertTrue(seconds > 3500 && seconds <= 3600, "seconds: " + seconds);
        assertEquals(form, inputs.renew(form));

        rule.asEarlyAs(Duration.ZERO);
        send(marker, form);
        assertEquals(1, fixture.waiting(marker).size());
    }

    @Test
    void refusesAFormOfYesterdayUnlessItWasSentThen() throws Exception {
        var form = inputs.newForm();
        var sent = inputs.newForm();
        Code receipt = send(marker + " sent", sent);
        clock.moveBy(1);

        assertThrows(FormLate.class, () -> send(marker, form));
        assertNotEquals(form, inputs.renew(form));
        assertEquals(receipt, send(marker + " sent", sent));
        assertEquals(0, fixture.waiting(marker).size());
    }

    @Test
    void refusesOtherWordsInAFormThatWasSent() throws Exception {
        var form = inputs.newForm();
        send(marker, form);

        assertThrows(FormReused.class, () -> send(marker + " changed", form));

        assertEquals(1, fixture.waiting(marker).size());
        assertEquals(0, fixture.waiting(marker + " changed").size());
    }

    @Test
    void doesNotBringBackWhatWasWithdrawnWhenItsPageIsReloaded() throws Exception {
        var form = inputs.newForm();
        Code receipt = send(marker, form);
        receipts.withdraw(receipt);

        send(marker, form);

        assertEquals(0, fixture.waiting(marker).size());
    }

    @Test
    void holdsWhatComesWhenTheBucketIsEmptyAndRefusesNothing() throws Exception {
        rule.bucketOf(2);
        for (int i = 0; i < 5; i++) {
            send(marker, inputs.newForm());
        }
        assertEquals(2, fixture.waiting(marker).size());
        assertEquals(3, fixture.held(marker).size());

        clock.moveBy(1);
        send(marker, inputs.newForm());
        assertEquals(3, fixture.waiting(marker).size(), "it fills by the hour");
    }

    @Test
    void holdsASuspectWithoutTakingTheRoomOfOthers() throws Exception {
        rule.bucketOf(1);
        held(marker);
        send(marker, inputs.newForm());

        assertEquals(1, fixture.held(marker).size());
        assertEquals(1, fixture.waiting(marker).size());
    }

    @Test
    void letsThroughWhatOneScreenerSeesAHumanIn() throws Exception {
        Code receipt = held(marker);
        assertEquals(InputStatus.HELD, standing(receipt).status());

        fixture.letThrough(marker, "support");

        assertEquals(InputStatus.RECEIVED, standing(receipt).status());
        assertEquals(1, fixture.waiting(marker).size());
    }

    @Test
    void comesOutAsOneGapWhenTwoGroupsCallItAFlood() throws Exception {
        List<Code> flood = List.of(held(marker), held(marker), held(marker));
        fixture.callFlood(marker, "support");
        assertEquals(InputStatus.HELD, standing(flood.get(0)).status());
        fixture.callFlood(marker, "sex-workers");

        fixture.makeBatch();

        var numbers =
                flood.stream().map(code -> standing(code).number()).distinct().toList();
        assertEquals(1, numbers.size());
        assertEquals(WithholdingReason.FLOOD, published.get(numbers.get(0)).reason());
    }

    @Test
    void turnsNobodyAwayWhenMoreSendThanCodesCanBeDerived() throws Exception {
        List<Code> codes = new ArrayList<>();
        List<Code> cameLate = new ArrayList<>();
        whileOthersDerive(() -> {
            for (int i = 0; i < 30; i++) {
                Code code = send(marker, inputs.newForm());
                codes.add(code);
                if (late.isWaitingFor(code)) {
                    cameLate.add(code);
                }
            }
        });
        assertFalse(cameLate.isEmpty(), "the queue never was full");
        assertEquals(30, fixture.waiting(marker).size());
        for (int i = 0; i < 50 && codes.stream().anyMatch(late::isWaitingFor); i++) {
            late.make();
        }
        for (Code code : List.of(cameLate.get(0), cameLate.get(cameLate.size() - 1))) {
            assertEquals(InputStatus.RECEIVED, standing(code).status());
        }
    }

    /** Thirty others ask for codes all the time: two are served, twenty wait in line. */
    private void whileOthersDerive(Runnable act) {
        var done = new AtomicBoolean();
        var others = Executors.newFixedThreadPool(30);
        for (int i = 0; i < 30; i++) {
            others.execute(() -> {
                while (!done.get()) {
                    deriveUnlessBusy();
                }
            });
        }
        try {
            act.run();
        } finally {
            done.set(true);
            others.shutdown();
        }
    }

    private void deriveUnlessBusy() {
        try {
            derivation.derive(Code.random(new SecureRandom()), CodeUse.RECEIPT, DerivationQueue.INPUT);
        } catch (DerivationBusy full) {
            Thread.onSpinWait();
        }
    }

    @Test
    void saysOfALateReceiptThatItWorksInAWhile() {
        Code receipt = send(marker, inputs.newForm());
        late.add(receipt, UUID.randomUUID(), ContentKey.random(new SecureRandom()));

        assertThrows(ReceiptNotYet.class, () -> receipts.find(receipt));

        late.make();
        assertTrue(receipts.find(receipt).isPresent());
    }

    @Test
    void refusesForTheDiskQuotaAlone() {
        rule.quotaOf(1);
        clock.moveBy(1);

        assertThrows(NoRoomLeft.class, () -> send(marker, inputs.newForm()));
    }

    private Code held(String text) {
        return inputs.receiptOf(
                inputs.send(new WrittenInput(text, null, new GroupKey("sex-workers")), inputs.newForm(), true));
    }

    private Code send(String text, FormToken form) {
        return inputs.receiptOf(inputs.send(new WrittenInput(text, null, null), form, false));
    }

    private Receipt standing(Code receipt) {
        return receipts.find(receipt).orElseThrow();
    }
}
