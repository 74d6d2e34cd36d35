package nl.sekswerkplatform.verdicts;

import nl.sekswerkplatform.shared.DomainException;

/** Why a verdict cannot be given. */
public final class VerdictRefused {
    private VerdictRefused() {}

    /** Who gives a verdict says something on each criterion, if only that she cannot. */
    public static class JudgementMissing extends DomainException {
        private static final long serialVersionUID = 1L;

        JudgementMissing(int criterion) {
            super("judgement" + criterion);
        }
    }

    /** A verdict says what should become of the pilot. */
    public static class AdviceMissing extends DomainException {
        private static final long serialVersionUID = 1L;

        AdviceMissing() {
            super("advice");
        }
    }
}
