package nl.sekswerkplatform.houserules;

import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.shared.NotFound;

/** Why words cannot be hidden or removed. */
public final class HouseRuleRefused {
    private HouseRuleRefused() {}

    /** Two groups had these same words before them, and they returned. */
    public static class ReturnedBefore extends DomainException {
        private static final long serialVersionUID = 1L;
    }

    /** They are hidden, returned or removed already. */
    public static class HidingOver extends DomainException {
        private static final long serialVersionUID = 1L;
    }

    /** Words are only hidden for a reason from the public list. */
    public static class HidingReasonMissing extends DomainException {
        private static final long serialVersionUID = 1L;

        HidingReasonMissing() {
            super("reason");
        }
    }

    /** Who hid or her group cannot confirm: another group has to agree. */
    public static class AnotherGroupDecides extends DomainException {
        private static final long serialVersionUID = 1L;
    }

    /** There are no such words, or no longer. */
    public static class NothingHidden extends NotFound {
        private static final long serialVersionUID = 1L;
    }

    /** Words that stand on an agenda, or that were taken back, are no longer hidden here. */
    public static class CannotBeHidden extends DomainException {
        private static final long serialVersionUID = 1L;

        public CannotBeHidden() {
            super();
        }
    }
}
