package nl.sekswerkplatform.web.members;

import nl.sekswerkplatform.shared.DomainException;

/** These are not the last four digits of the code that was shown: it may not have been copied well. */
public class LastFourWrong extends DomainException {
    private static final long serialVersionUID = 1L;

    LastFourWrong() {
        super("lastFour");
    }
}
