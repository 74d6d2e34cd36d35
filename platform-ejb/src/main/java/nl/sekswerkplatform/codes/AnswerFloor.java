package nl.sekswerkplatform.codes;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Lets no answer come sooner than a fixed time, so that its speed does not tell whether a code is known. Put it around
 * everything that depends on the code (derivation and the question to the store), outside any transaction: the wait
 * then holds no slot and no connection.
 */
public final class AnswerFloor {
    /** The shortest time in which a code is answered. */
    public static final Duration USUAL = Duration.ofMillis(1500);

    private final long nanos;
    private final LongSupplier nanoTime;
    private final Sleep sleep;

    /** @param atLeast zero or more; zero switches the floor off */
    public AnswerFloor(Duration atLeast) {
        this(atLeast, System::nanoTime, AnswerFloor::sleepFor);
    }

    AnswerFloor(Duration atLeast, LongSupplier nanoTime, Sleep sleep) {
        if (atLeast.isNegative()) {
            throw new IllegalArgumentException("a floor is not below zero");
        }
        this.nanos = atLeast.toNanos();
        this.nanoTime = nanoTime;
        this.sleep = sleep;
    }

    /**
     * Acts, waits for the rest of the time, and only then gives back what came out or throws what was thrown.
     * {@link DerivationBusy} alone comes at once: it was decided without looking at the code.
     */
    public <T> T hold(Supplier<T> act) {
        long start = nanoTime.getAsLong();
        boolean busy = false;
        try {
            return act.get();
        } catch (DerivationBusy e) {
            busy = true;
            throw e;
        } finally {
            if (!busy) {
                waitUntil(start + nanos);
            }
        }
    }

    /** A thread that is told to stop waits no longer, and stays told. */
    private void waitUntil(long end) {
        try {
            for (long left = end - nanoTime.getAsLong(); left > 0; left = end - nanoTime.getAsLong()) {
                sleep.sleep(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void sleepFor(long nanos) throws InterruptedException {
        Thread.sleep(nanos / 1_000_000, (int) (nanos % 1_000_000));
    }

    /** Waits for so many nanoseconds. */
    @FunctionalInterface
    interface Sleep {
        void sleep(long nanos) throws InterruptedException;
    }
}
