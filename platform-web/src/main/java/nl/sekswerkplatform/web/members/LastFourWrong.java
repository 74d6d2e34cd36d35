package nl.sekswerkplatform.web.members;

import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.shared.DomainException;

/** These are not the last four digits of the code that was shown: it may not have been copied well. */
public class LastFourWrong extends DomainException {
    private static final long serialVersionUID = 1L;

    LastFourWrong() {
        super("lastFour");
    }

    /** @throws LastFourWrong when they are not the last four digits of this code */
    static void unlessOf(Code shown, String typed) {
        if (!shown.endsWith(typed)) {
            throw new LastFourWrong();
        }
    }
}
