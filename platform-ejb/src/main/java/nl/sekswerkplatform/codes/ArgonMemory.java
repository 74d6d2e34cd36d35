package nl.sekswerkplatform.codes;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Deque;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.Block;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.BlockPool;

/**
 * The blocks of one derivation, for the next: new ones each time would grow the heap by 64 MiB a code. The generator
 * gives them back zeroed. Nobody holds on to them between derivations, so the garbage collector takes them after a rush.
 */
final class ArgonMemory {
    private Reference<Spare> spare = new WeakReference<>(null);

    synchronized BlockPool blocks() {
        Spare found = spare.get();
        if (found == null) {
            found = new Spare();
            spare = new WeakReference<>(found);
        }
        return found;
    }

    private static final class Spare implements BlockPool {
        private final Deque<Block> blocks = new ArrayDeque<>();

        @Override
        public synchronized Block allocate() {
            Block used = blocks.poll();
            return used == null ? new Block() : used;
        }

        @Override
        public synchronized void deallocate(Block block) {
            blocks.push(block);
        }
    }
}
