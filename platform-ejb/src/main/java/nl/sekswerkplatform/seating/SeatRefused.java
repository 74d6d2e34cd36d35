package nl.sekswerkplatform.seating;

import nl.sekswerkplatform.shared.DomainException;

/** Why a seat cannot be asked for, or asked about, so. */
public final class SeatRefused {
    private SeatRefused() {}

    /** A round about a seat asks that one thing, in the words that the platform gives it. Argument: the words. */
    public static class SeatRoundAsksOneThing extends DomainException {
        private static final long serialVersionUID = 1L;

        SeatRoundAsksOneThing(String text) {
            super(text);
        }
    }

    /** What a proposal about a seat is called says what it asks, so it stays. */
    public static class SeatTitleStays extends DomainException {
        private static final long serialVersionUID = 1L;
    }

    /** A proposal about a seat asks one thing, so it is not made one with another. */
    public static class SeatRequestStandsAlone extends DomainException {
        private static final long serialVersionUID = 1L;
    }
}
