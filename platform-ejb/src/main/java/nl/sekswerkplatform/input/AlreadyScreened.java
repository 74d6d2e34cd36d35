package nl.sekswerkplatform.input;

import nl.sekswerkplatform.shared.DomainException;

/** This screener gave her verdict on this input before, and it was another one. */
public class AlreadyScreened extends DomainException {
    private static final long serialVersionUID = 1L;

    AlreadyScreened() {
        super();
    }
}
