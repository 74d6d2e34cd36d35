package nl.sekswerkplatform.input;

import nl.sekswerkplatform.shared.DomainException;

/** Two groups have agreed on this input, or it is out. */
public class ScreeningClosed extends DomainException {
    private static final long serialVersionUID = 1L;

    ScreeningClosed() {
        super();
    }
}
