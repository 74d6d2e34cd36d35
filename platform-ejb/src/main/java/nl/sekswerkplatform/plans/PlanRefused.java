package nl.sekswerkplatform.plans;

import nl.sekswerkplatform.shared.DomainException;

/** Why a plan cannot be proposed, or asked about, so. */
public final class PlanRefused {
    private PlanRefused() {}

    /** A round about a plan asks that one thing, in the words that the platform gives it. Argument: the words. */
    public static class PlanRoundAsksOneThing extends DomainException {
        private static final long serialVersionUID = 1L;

        PlanRoundAsksOneThing(String text) {
            super(text);
        }
    }

    /** What a proposal about a plan is called, and which pilot it is about, says what it asks, so both stay. */
    public static class PlanTitleStays extends DomainException {
        private static final long serialVersionUID = 1L;
    }

    /** A proposal about a plan asks one thing, so it is not made one with another. */
    public static class PlanStandsAlone extends DomainException {
        private static final long serialVersionUID = 1L;
    }
}
