package nl.sekswerkplatform.codes;

import nl.sekswerkplatform.shared.DomainException;

/** The setting for the cost of a derivation cannot be used. Argument of the text: the setting. */
public class ArgonCostOutOfRange extends DomainException {
    private static final long serialVersionUID = 1L;

    ArgonCostOutOfRange(String setting) {
        super(setting);
    }
}
