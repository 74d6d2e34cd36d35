package nl.sekswerkplatform.codes;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class DerivationSlotsTest {
    private final ExecutorService people = Executors.newCachedThreadPool();
    private final CountDownLatch gate = new CountDownLatch(1);
    private final CountDownLatch inside = new CountDownLatch(1);
    private final List<Future<?>> asked = new ArrayList<>();

    @AfterEach
    void everyoneLeaves() {
        gate.countDown();
        people.shutdownNow();
    }

    @Test
    void runsAsManyAtOnceAsItHasAndNoMore() throws Exception {
        var slots = new DerivationSlots(4, 20);
        var running = new AtomicInteger();
        var most = new AtomicInteger();
        for (int i = 0; i < 24; i++) {
            asked.add(people.submit(() -> slots.run(DerivationQueue.INPUT, () -> {
                most.accumulateAndGet(running.incrementAndGet(), Math::max);
                pass();
                return running.decrementAndGet();
            })));
        }
        until(slots, DerivationQueue.INPUT, 0);
        assertEquals(4, running.get());
        gate.countDown();
        everyoneIsServed();
        assertEquals(4, most.get());
    }

    @Test
    void usuallyHasNoMoreThanTheProcessors() throws Exception {
        var slots = new DerivationSlots();
        int usual = Math.min(4, Runtime.getRuntime().availableProcessors());
        ask(slots, DerivationQueue.INPUT, usual + 1);
        until(slots, DerivationQueue.INPUT, 19);
        untilCompeting(slots, 1);
    }

    @Test
    void refusesTheOneAfterTwentyWaiting() throws Exception {
        var slots = new DerivationSlots(4, 20);
        ask(slots, DerivationQueue.INPUT, 24);
        until(slots, DerivationQueue.INPUT, 0);
        assertThrows(DerivationBusy.class, () -> slots.run(DerivationQueue.INPUT, () -> "never"));
    }

    @Test
    void keepsTheOtherQueuesOpenDuringARush() throws Exception {
        var slots = new DerivationSlots(4, 20);
        ask(slots, DerivationQueue.INPUT, 24);
        until(slots, DerivationQueue.INPUT, 0);
        ask(slots, DerivationQueue.SIGN_IN, 20);
        until(slots, DerivationQueue.SIGN_IN, 0);
        assertEquals(20, slots.places(DerivationQueue.RECEIPTS));
        gate.countDown();
        everyoneIsServed();
        assertEquals(20, slots.places(DerivationQueue.INPUT));
        assertEquals(20, slots.places(DerivationQueue.SIGN_IN));
    }

    @Test
    void letsTheQueuesTakeTurns() throws Exception {
        var slots = new DerivationSlots(1, 20);
        ask(slots, DerivationQueue.INPUT, 1);
        inside.await();
        var served = Collections.synchronizedList(new ArrayList<DerivationQueue>());
        for (int i = 0; i < 10; i++) {
            asked.add(people.submit(() -> slots.run(DerivationQueue.INPUT, () -> served.add(DerivationQueue.INPUT))));
        }
        until(slots, DerivationQueue.INPUT, 10);
        untilCompeting(slots, 1);
        asked.add(people.submit(() -> slots.run(DerivationQueue.SIGN_IN, () -> served.add(DerivationQueue.SIGN_IN))));
        untilCompeting(slots, 2);
        gate.countDown();
        everyoneIsServed();
        assertEquals(1, served.indexOf(DerivationQueue.SIGN_IN), served.toString());
    }

    @Test
    void givesTheSlotBackWhenTheWorkFails() {
        var slots = new DerivationSlots(1, 0);
        assertThrows(
                IllegalStateException.class,
                () -> slots.run(DerivationQueue.INPUT, () -> {
                    throw new IllegalStateException();
                }));
        assertEquals("done", slots.run(DerivationQueue.INPUT, () -> "done"));
    }

    @Test
    void sendsAwayWhoIsToldToStopAndFreesThePlace() throws Exception {
        var slots = new DerivationSlots(1, 1);
        ask(slots, DerivationQueue.INPUT, 1);
        inside.await();
        var stayedTold = people.submit(() -> {
            Thread.currentThread().interrupt();
            assertThrows(DerivationBusy.class, () -> slots.run(DerivationQueue.SIGN_IN, () -> "never"));
            return Thread.currentThread().isInterrupted();
        });
        assertTrue(stayedTold.get(10, SECONDS));
        assertEquals(1, slots.places(DerivationQueue.SIGN_IN));
        gate.countDown();
        everyoneIsServed();
        assertEquals("done", slots.run(DerivationQueue.SIGN_IN, () -> "done"));
    }

    @Test
    void needsASlotAtLeast() {
        assertThrows(IllegalArgumentException.class, () -> new DerivationSlots(0, 20));
        assertThrows(IllegalArgumentException.class, () -> new DerivationSlots(4, -1));
    }

    private void ask(DerivationSlots slots, DerivationQueue queue, int times) {
        for (int i = 0; i < times; i++) {
            asked.add(people.submit(() -> slots.run(queue, this::pass)));
        }
    }

    private boolean pass() {
        inside.countDown();
        try {
            return gate.await(10, SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    private void everyoneIsServed() throws Exception {
        for (var one : asked) {
            one.get(10, SECONDS);
        }
    }

    private static void until(DerivationSlots slots, DerivationQueue queue, int places) throws InterruptedException {
        while (slots.places(queue) != places) {
            Thread.sleep(1);
        }
    }

    private static void untilCompeting(DerivationSlots slots, int people) throws InterruptedException {
        while (slots.competing() != people) {
            Thread.sleep(1);
        }
    }
}
