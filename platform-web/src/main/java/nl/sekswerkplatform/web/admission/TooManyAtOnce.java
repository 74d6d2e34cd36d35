package nl.sekswerkplatform.web.admission;

import nl.sekswerkplatform.shared.DomainException;

/** Each code takes the platform a moment of hard work. */
public class TooManyAtOnce extends DomainException {
    private static final long serialVersionUID = 1L;

    TooManyAtOnce(int most) {
        super("cards", most);
    }
}
