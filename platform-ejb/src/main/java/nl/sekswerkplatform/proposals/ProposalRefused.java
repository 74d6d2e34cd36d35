package nl.sekswerkplatform.proposals;

import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.shared.NotFound;

/** Why a proposal cannot be made, changed or found. */
public final class ProposalRefused {
    private ProposalRefused() {}

    /** The same form was sent before; the proposal it made is there. */
    public static class AlreadyProposed extends DomainException {
        private static final long serialVersionUID = 1L;

        private final int number;

        public AlreadyProposed(int number) {
            super(number);
            this.number = number;
        }

        /** The number of the proposal that the first sending made. */
        public int number() {
            return number;
        }
    }

    /** Somebody else supports the proposal, so what it says stays. */
    public static class AlreadySupported extends DomainException {
        public AlreadySupported() {
            super();
        }
    }

    /** A proposal takes up an input that nobody can read. */
    public static class InputNotPublished extends DomainException {
        public InputNotPublished(int number) {
            super("inputs", number);
        }
    }

    /** The published inputs were not given as numbers. */
    public static class InputsUnreadable extends DomainException {
        public InputsUnreadable() {
            super("inputs");
        }
    }

    /** A proposal asks fewer or more minutes than a table can give. */
    public static class MinutesOutOfRange extends DomainException {
        public MinutesOutOfRange(int least, int most) {
            super("minutes", least, most);
        }
    }

    /** Only its author may change or withdraw a proposal. */
    public static class NotYourProposal extends DomainException {
        public NotYourProposal() {
            super();
        }
    }

    /** Of two who proposed together, none changes or withdraws it alone. */
    public static class OfTwoProposers extends DomainException {
        public OfTwoProposers() {
            super();
        }
    }

    /** The proposal was changed after it was read. */
    public static class ProposalChanged extends DomainException {
        public ProposalChanged(int number) {
            super(number);
        }
    }

    /** There is no proposal with this number. */
    public static class ProposalNotFound extends NotFound {
        public ProposalNotFound(int number) {
            super(number);
        }
    }

    /** The proposal was withdrawn or came on an agenda, and can no longer be supported or changed. */
    public static class ProposalNotOpen extends DomainException {
        public ProposalNotOpen(int number) {
            super(number);
        }
    }

    /** The signals were not given as numbers. */
    public static class SignalsUnreadable extends DomainException {
        public SignalsUnreadable() {
            super("signals");
        }
    }

    /** The polls were not given as numbers. */
    public static class PollsUnreadable extends DomainException {
        public PollsUnreadable() {
            super("polls");
        }
    }

    /** A proposal takes up more polls than a table can talk about at once. */
    public static class TooManyPollsTakenUp extends DomainException {
        public TooManyPollsTakenUp(int most) {
            super("polls", most);
        }
    }

    /** A proposal takes up more signals than a table can answer at once. */
    public static class TooManySignals extends DomainException {
        public TooManySignals(int most) {
            super("signals", most);
        }
    }

    /** A proposal takes up more published inputs than anyone can read. */
    public static class TooManyInputs extends DomainException {
        public TooManyInputs(int most) {
            super("inputs", most);
        }
    }
}
