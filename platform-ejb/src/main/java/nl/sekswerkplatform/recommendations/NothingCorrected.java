package nl.sekswerkplatform.recommendations;

import nl.sekswerkplatform.shared.DomainException;

/** The words stand there already, or were corrected by somebody else meanwhile. */
public class NothingCorrected extends DomainException {
    NothingCorrected() {
        super();
    }
}
