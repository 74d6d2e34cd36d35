package nl.sekswerkplatform.membership;

import nl.sekswerkplatform.shared.DomainException;

/** Why a member cannot be shown in that way, or cannot leave. */
public final class MembershipRefused {
    private MembershipRefused() {}

    /** There is no way back from showing less. */
    public static class CannotShowMore extends DomainException {
        private static final long serialVersionUID = 1L;

        CannotShowMore() {
            super("chosen");
        }
    }

    /** Her card did not give her this mandate, or she gave it back before. */
    public static class MandateNotFromCard extends DomainException {
        private static final long serialVersionUID = 1L;

        MandateNotFromCard() {
            super("chosen");
        }
    }

    /** The code that was typed opens another account than the one that would end, or none. */
    public static class CodeNotYours extends DomainException {
        private static final long serialVersionUID = 1L;

        CodeNotYours() {
            super("code");
        }
    }

    /** The others would see her otherwise than the form said: she looks again before she sends it. */
    public static class ShownOtherwise extends DomainException {
        private static final long serialVersionUID = 1L;
    }
}
