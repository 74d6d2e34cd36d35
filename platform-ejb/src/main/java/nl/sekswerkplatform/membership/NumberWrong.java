package nl.sekswerkplatform.membership;

import nl.sekswerkplatform.shared.DomainException;

/** Not what her app shows now, or used before. Said to who is signed in already; at sign-in it is not told apart. */
public class NumberWrong extends DomainException {
    private static final long serialVersionUID = 1L;

    NumberWrong() {
        super("number");
    }
}
