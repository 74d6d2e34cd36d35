package nl.sekswerkplatform.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.testing.MovableClockFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A thousand well-formed posts, forty at once, and one human who took her time. */
@ArquillianTest
class FloodIT {
    private static final int POSTS = 1_000;
    private static final int AT_ONCE = 40;
    private static final int BUCKET = 20;

    @Inject
    private InputService inputs;

    @Inject
    private ReceiptService receipts;

    @Inject
    private Floodgate gate;

    @Inject
    private LateReceipts late;

    @Inject
    private InputFixture fixture;

    @Inject
    private IntakeRuleFixture rule;

    @Inject
    private MovableClockFixture clock;

    private final String marker = "flood " + UUID.randomUUID();
    private final ConcurrentLinkedQueue<Code> given = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Throwable> refused = new ConcurrentLinkedQueue<>();

    @AfterEach
    void asBefore() {
        rule.putBack();
        gate.admit(true);
        clock.moveBy(1);
        gate.admit(true);
        clock.putBack();
        gate.admit(true);
    }

    @Test
    void turnsNobodyAwayAndLosesNobodysReceipt() throws Exception {
        fixture.foundGroupsAndPilot("it-" + UUID.randomUUID());
        rule.bucketOf(BUCKET);
        gate.admit(true);
        FormToken hers = inputs.newForm();
        String said = marker + " a human";
        Code receipt = whileAThousandCome(() -> send(said, hers));

        assertEquals(List.of(), List.copyOf(refused));
        Set<Code> codes = new HashSet<>(given);
        codes.add(receipt);
        assertEquals(POSTS + 1, codes.size(), "one receipt each");
        int unsorted = fixture.waiting(marker).size() + fixture.waiting(said).size();
        int held = fixture.held(marker).size() + fixture.held(said).size();
        assertEquals(POSTS + 1, unsorted + held);
        assertTrue(unsorted <= BUCKET + 1, "to the screeners unsorted: " + unsorted);

        if (!fixture.held(said).isEmpty()) {
            fixture.letThrough(said, "support");
        }
        assertEquals(1, fixture.waiting(said).size(), "her words reach the screeners");
        everyReceiptWorks(codes);
        fixture.callFlood(marker, "support");
        fixture.callFlood(marker, "sex-workers");
        fixture.makeBatch();
        assertTrue(fixture.held(marker).isEmpty());
    }

    /** When half of them have come, she sends. */
    private Code whileAThousandCome(java.util.function.Supplier<Code> she) throws InterruptedException {
        var half = new CountDownLatch(POSTS / 2);
        var machines = Executors.newFixedThreadPool(AT_ONCE);
        for (int i = 0; i < POSTS; i++) {
            machines.execute(() -> {
                try {
                    given.add(send(marker, inputs.newForm()));
                } catch (RuntimeException not) {
                    refused.add(not);
                } finally {
                    half.countDown();
                }
            });
        }
        assertTrue(half.await(5, TimeUnit.MINUTES));
        Code receipt = she.get();
        machines.shutdown();
        assertTrue(machines.awaitTermination(5, TimeUnit.MINUTES));
        return receipt;
    }

    private void everyReceiptWorks(Set<Code> codes) {
        for (int i = 0; i < POSTS && codes.stream().anyMatch(late::isWaitingFor); i++) {
            late.make();
        }
        assertFalse(codes.stream().anyMatch(late::isWaitingFor));
        List<Code> unknown =
                codes.stream().filter(code -> receipts.find(code).isEmpty()).toList();
        assertEquals(0, unknown.size(), "receipts that open nothing");
    }

    private Code send(String text, FormToken form) {
        return inputs.receiptOf(inputs.send(new WrittenInput(text, null, null), form, false));
    }
}
