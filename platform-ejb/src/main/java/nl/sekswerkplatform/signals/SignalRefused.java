package nl.sekswerkplatform.signals;

import nl.sekswerkplatform.shared.DomainException;

/** Why a signal cannot be taken up. */
public final class SignalRefused {
    private SignalRefused() {}

    /** There is no signal with this number. */
    public static class SignalUnknown extends DomainException {
        private static final long serialVersionUID = 1L;

        public SignalUnknown(int number) {
            super("signals", number);
        }
    }
}
