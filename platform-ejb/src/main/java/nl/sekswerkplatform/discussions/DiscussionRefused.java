package nl.sekswerkplatform.discussions;

import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.shared.NotFound;

/** Why something cannot be said or decided under a proposal. */
public final class DiscussionRefused {
    private DiscussionRefused() {}

    /** Nothing like that was said there. */
    public static class NotSaid extends NotFound {
        private static final long serialVersionUID = 1L;

        public NotSaid() {
            super("said");
        }
    }

    /** Only who said it takes it back. */
    public static class NotYourWords extends DomainException {
        private static final long serialVersionUID = 1L;
    }

    /** The words were hidden, removed or taken back. */
    public static class WordsGone extends DomainException {
        private static final long serialVersionUID = 1L;
    }

    /** The proposal is no longer open, or its words are hidden: nothing more is said under it. */
    public static class DiscussionOver extends DomainException {
        private static final long serialVersionUID = 1L;

        public DiscussionOver(int proposal) {
            super(proposal);
        }
    }

    /** More was said under this proposal than anyone reads. */
    public static class DiscussionFull extends DomainException {
        private static final long serialVersionUID = 1L;
    }

    /** Who proposed it alone changes it herself, or waits for others to suggest. */
    public static class OwnProposal extends DomainException {
        private static final long serialVersionUID = 1L;
    }

    /** Who suggested words does not take them over: another of the two who proposed does. */
    public static class OwnWords extends DomainException {
        private static final long serialVersionUID = 1L;
    }

    /** The words that were suggested are those that stand there. */
    public static class SameWords extends DomainException {
        private static final long serialVersionUID = 1L;

        public SameWords() {
            super("question");
        }
    }

    /** It was decided or taken back before, or its words are gone. */
    public static class SuggestionClosed extends DomainException {
        private static final long serialVersionUID = 1L;

        public SuggestionClosed(int number) {
            super(number);
        }
    }

    /** A proposal is merged with another one, which is open. */
    public static class NothingToMerge extends DomainException {
        private static final long serialVersionUID = 1L;

        public NothingToMerge() {
            super("other");
        }
    }

    /** One of these two was offered to merge with the other before, and that is not answered. */
    public static class OfferedBefore extends DomainException {
        private static final long serialVersionUID = 1L;

        public OfferedBefore() {
            super("other");
        }
    }

    /** The offer was answered or taken back. */
    public static class OfferClosed extends DomainException {
        private static final long serialVersionUID = 1L;
    }
}
