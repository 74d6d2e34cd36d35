package nl.sekswerkplatform.ballotwitness;

import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.shared.NotFound;

/** Why nobody becomes witness. */
public final class BallotWitnessRefused {
    private BallotWitnessRefused() {}

    /** There is no such witness. */
    public static class WitnessNotFound extends NotFound {
        private static final long serialVersionUID = 1L;

        public WitnessNotFound() {
            super("witness");
        }
    }

    /** Nothing can be sealed for what was given as her key. */
    public static class WitnessKeyUnusable extends DomainException {
        private static final long serialVersionUID = 1L;

        public WitnessKeyUnusable() {
            super("key");
        }
    }

    /** The groups have others to agree on first. */
    public static class TooManyPutForward extends DomainException {
        private static final long serialVersionUID = 1L;

        public TooManyPutForward(int most) {
            super(most);
        }
    }

    /** She was appointed, or replaced since. */
    public static class NoLongerPutForward extends DomainException {
        private static final long serialVersionUID = 1L;
    }
}
