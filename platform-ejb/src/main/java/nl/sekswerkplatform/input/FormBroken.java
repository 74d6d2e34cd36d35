package nl.sekswerkplatform.input;

import nl.sekswerkplatform.shared.DomainException;

/** A form came back without its number, or with one that we never give. */
public class FormBroken extends DomainException {
    private static final long serialVersionUID = 1L;

    public FormBroken() {
        super();
    }
}
