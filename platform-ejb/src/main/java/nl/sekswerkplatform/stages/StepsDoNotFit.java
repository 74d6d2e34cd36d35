package nl.sekswerkplatform.stages;

import nl.sekswerkplatform.shared.DomainException;

/** The steps that are told of a pilot do not lead to where it is. */
public class StepsDoNotFit extends DomainException {
    private static final long serialVersionUID = 1L;

    StepsDoNotFit() {
        super("steps");
    }
}
