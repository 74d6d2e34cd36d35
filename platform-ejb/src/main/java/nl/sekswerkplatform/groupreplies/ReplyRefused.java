package nl.sekswerkplatform.groupreplies;

import nl.sekswerkplatform.shared.DomainException;

/** Why a group's reply cannot be written. */
public final class ReplyRefused {
    private ReplyRefused() {}

    /** Only groups at the table reply as a group. */
    public static class NotSeated extends DomainException {
        private static final long serialVersionUID = 1L;
    }

    /** Its last day is over: it can be read by all and stays as it is. */
    public static class ReplyOver extends DomainException {
        private static final long serialVersionUID = 1L;
    }

    /** Somebody of the group wrote something else since it was opened. */
    public static class WordedMeanwhile extends DomainException {
        private static final long serialVersionUID = 1L;
    }
}
