package nl.sekswerkplatform.advice;

import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.shared.NotFound;

/** Why a group's reasons cannot be worded. */
public final class WordingRefused {
    private WordingRefused() {}

    /** Nothing is to be worded by the group of the one who asks. */
    public static class NothingToWord extends NotFound {
        private static final long serialVersionUID = 1L;
    }

    /** Somebody of the group wrote something else since it was opened. */
    public static class WordedMeanwhile extends DomainException {
        private static final long serialVersionUID = 1L;
    }

    /** Its last day is over. */
    public static class WordingOver extends DomainException {
        private static final long serialVersionUID = 1L;
    }
}
