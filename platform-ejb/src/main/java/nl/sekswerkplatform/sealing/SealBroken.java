package nl.sekswerkplatform.sealing;

import nl.sekswerkplatform.shared.DomainException;

/** What was sealed does not open: another key, another label, or changed bytes. Which of these is not told. */
public class SealBroken extends DomainException {
    private static final long serialVersionUID = 1L;

    SealBroken() {}
}
