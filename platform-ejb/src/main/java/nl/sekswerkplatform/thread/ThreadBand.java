package nl.sekswerkplatform.thread;

import java.util.List;

/**
 * The things of one level, as many as can be looked at together.
 *
 * @param steps those that are shown, where the reader is and what is late before the others
 * @param folded those that are not, in the same order; never a single one
 */
public record ThreadBand(ThreadLevel level, List<ThreadStep> steps, List<ThreadStep> folded) {
    public int things() {
        return steps.size() + folded.size();
    }
}
