package nl.sekswerkplatform.codes;

import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import nl.sekswerkplatform.sealing.LookupId;
import nl.sekswerkplatform.sealing.Pepper;

/**
 * From a code to its keys, at the platform: stretching in a slot, the look-up id under the pepper, the wrapping key by
 * HKDF-SHA-256. It keeps nothing and knows no store, so that a known and an unknown code are the same work.
 */
public final class CodeDerivation {
    private final CodeStretching stretching;
    private final Pepper pepper;
    private final DerivationSlots slots;
    private final AnswerFloor floor;
    private final LongAdder done = new LongAdder();

    /** @param slots the one of this process, which every derivation shares */
    public CodeDerivation(CodeStretching stretching, Pepper pepper, DerivationSlots slots, AnswerFloor floor) {
        this.stretching = stretching;
        this.pepper = pepper;
        this.slots = slots;
        this.floor = floor;
    }

    /**
     * Waits for a slot and derives; with the usual cost some 0.3 s and 64 MiB.
     *
     * @throws DerivationBusy if the queue is full
     */
    public CodeKeys derive(Code code, CodeUse use, DerivationQueue queue) {
        return slots.run(queue, () -> keys(code, use));
    }

    /** The look-up id of a card of which the printer gave the hash: the one that {@link #derive} finds for its code. */
    public LookupId lookupId(CardHash card) {
        return pepper.lookupId(card.digest());
    }

    /** Acts, and answers no sooner than the floor; see {@link AnswerFloor#hold}. */
    public <T> T withFloor(Supplier<T> act) {
        return floor.hold(act);
    }

    /** How many there were in this process: a number of nobody, to see that all answers about codes take the same work. */
    long count() {
        return done.sum();
    }

    private CodeKeys keys(Code code, CodeUse use) {
        done.increment();
        try (var stretched = stretching.stretch(code, use)) {
            return new CodeKeys(pepper.lookupId(stretched.firstHalf()), stretched.wrappingKey(use));
        }
    }
}
