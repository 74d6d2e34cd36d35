package nl.sekswerkplatform.sittings;

import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.shared.NotFound;

/** Why a meeting cannot be run, or spoken in, like this. */
public final class SittingRefused {
    private SittingRefused() {}

    /** It was read out: what was said was said. */
    public static class ContributionRead extends DomainException {
        ContributionRead() {
            super();
        }
    }

    /** There is no such item at this meeting. */
    public static class ItemNotAtTable extends NotFound {
        ItemNotAtTable(int position) {
            super(position);
        }
    }

    /** The table is past the item. Argument of the text: the field. */
    public static class ItemOver extends DomainException {
        ItemOver() {
            super("position");
        }
    }

    /** Nobody wants the floor. */
    public static class NobodyWaits extends DomainException {
        NobodyWaits() {
            super();
        }
    }

    /** The act belongs to the group that chairs. */
    public static class NotChairing extends DomainException {
        NotChairing() {
            super();
        }
    }

    /** Another item is on the table than the chair saw. */
    public static class SittingMovedOn extends DomainException {
        SittingMovedOn() {
            super();
        }
    }

    /** The meeting was not begun, or is paused. */
    public static class SittingNotRunning extends DomainException {
        SittingNotRunning() {
            super();
        }
    }

    /** The meeting is over. */
    public static class SittingOver extends DomainException {
        SittingOver() {
            super();
        }
    }

    /** She wrote as much about this item as one member may. Arguments of the text: the field, most. */
    public static class TooManyContributions extends DomainException {
        TooManyContributions(int most) {
            super("words", most);
        }
    }
}
