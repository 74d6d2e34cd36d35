package nl.sekswerkplatform.codes;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Keeps the memory that derivations use within bounds: so many at once, so many waiting in each queue, others refused.
 * One for the whole process. Of each queue only the first in line competes for a free slot, so that the queues take
 * turns and a rush on one hardly delays another.
 */
public final class DerivationSlots {
    private static final int MOST_SLOTS = 4;

    private static final int USUAL_PLACES = 20;

    private final Semaphore slots;
    private final Map<DerivationQueue, Line> lines = new EnumMap<>(DerivationQueue.class);

    /** Four at once, or one per processor where there are fewer: more would take memory and gain no time. */
    public DerivationSlots() {
        this(Math.min(MOST_SLOTS, Runtime.getRuntime().availableProcessors()), USUAL_PLACES);
    }

    /**
     * @param slots derivations at once, 1 or more
     * @param places waiting in each queue, 0 or more
     */
    public DerivationSlots(int slots, int places) {
        if (slots < 1 || places < 0) {
            throw new IllegalArgumentException("no derivation could ever run");
        }
        this.slots = new Semaphore(slots, true);
        for (var queue : DerivationQueue.values()) {
            lines.put(queue, new Line(new Semaphore(places), new Semaphore(1, true)));
        }
    }

    /**
     * Does the work in a slot, after waiting for one if need be.
     *
     * @throws DerivationBusy if all slots are taken and the queue is full, or the thread is told to stop while it waits
     */
    <T> T run(DerivationQueue queue, Supplier<T> work) {
        try {
            enter(lines.get(queue));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DerivationBusy();
        }
        try {
            return work.get();
        } finally {
            slots.release();
        }
    }

    /** Free places in this queue. */
    int places(DerivationQueue queue) {
        return lines.get(queue).places().availablePermits();
    }

    /** How many compete for a slot: the first in line of each queue where someone waits. */
    int competing() {
        return slots.getQueueLength();
    }

    private void enter(Line line) throws InterruptedException {
        // with a time, even none, the semaphore does not let us push in before those who wait
        if (slots.tryAcquire(0, TimeUnit.SECONDS)) {
            return;
        }
        if (!line.places().tryAcquire()) {
            throw new DerivationBusy();
        }
        try {
            waitInLine(line);
        } finally {
            line.places().release();
        }
    }

    private void waitInLine(Line line) throws InterruptedException {
        line.head().acquire();
        try {
            slots.acquire();
        } finally {
            line.head().release();
        }
    }

    private record Line(Semaphore places, Semaphore head) {}
}
