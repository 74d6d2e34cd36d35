package nl.sekswerkplatform.admission;

import java.time.LocalDate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.shared.NotFound;

/** What a common window does not allow, or not yet. */
public final class WindowRefused {
    private WindowRefused() {}

    /** The card is good, and can be used from a later day. */
    public static class CardWaitsForWindow extends DomainException {
        private static final long serialVersionUID = 1L;

        CardWaitsForWindow(LocalDate opens) {
            super("card", opens);
        }
    }

    /** The day has come, but two groups have not yet seen that the left-over cards are gone. */
    public static class LeftoversNotConfirmed extends DomainException {
        private static final long serialVersionUID = 1L;

        LeftoversNotConfirmed() {
            super("card");
        }
    }

    /** Left-overs are counted once nobody draws any more. */
    public static class HandOutGoesOn extends DomainException {
        private static final long serialVersionUID = 1L;

        HandOutGoesOn(LocalDate rest) {
            super(rest);
        }
    }

    /** The time in which the card could be used is over; the account of who used it begins. */
    public static class WindowOver extends DomainException {
        private static final long serialVersionUID = 1L;

        WindowOver() {
            super("card");
        }
    }

    /** The code is good; its account begins together with the others. */
    public static class AccountBeginsLater extends DomainException {
        private static final long serialVersionUID = 1L;

        AccountBeginsLater(LocalDate begins) {
            super("code", begins);
        }
    }

    /** The code is good; too few came, and its holder can choose. */
    public static class ChoiceAwaited extends DomainException {
        private static final long serialVersionUID = 1L;

        ChoiceAwaited() {
            super("code");
        }
    }

    /** Between the hand-out and the window lie some days in which left-overs are revoked. */
    public static class WindowTooSoon extends DomainException {
        private static final long serialVersionUID = 1L;

        WindowTooSoon(LocalDate earliest) {
            super(earliest);
        }
    }

    /** Cards that wait for long in drawers are found. */
    public static class WindowTooFarAway extends DomainException {
        private static final long serialVersionUID = 1L;

        WindowTooFarAway(LocalDate latest) {
            super(latest);
        }
    }

    /** With so few cards, the box is empty enough that who draws can be guessed. */
    public static class TooFewCards extends DomainException {
        private static final long serialVersionUID = 1L;

        TooFewCards() {
            super(BatchContent.LEAST_CARDS);
        }
    }

    /** Mandates that come with a card would tell who drew it: protected groups elect. */
    public static class MandateByElection extends DomainException {
        private static final long serialVersionUID = 1L;

        MandateByElection(GroupKey group) {
            super(group);
        }
    }

    /** A draw renews all accounts of a group, so that another one must end first. */
    public static class DrawUnderway extends DomainException {
        private static final long serialVersionUID = 1L;

        DrawUnderway(GroupKey group, LocalDate opens) {
            super(group, opens);
        }
    }

    /** Cards can be revoked only before two groups confirmed that all left-overs are. */
    public static class LeftoversClosed extends DomainException {
        private static final long serialVersionUID = 1L;

        LeftoversClosed() {
            super("cards");
        }
    }

    /** There is no such window. */
    public static class WindowNotFound extends NotFound {
        private static final long serialVersionUID = 1L;

        WindowNotFound() {}
    }
}
