package nl.sekswerkplatform.web.plans;

import nl.sekswerkplatform.shared.DomainException;

/** What was typed cannot be read as one number only. */
class NumberMistyped extends DomainException {
    private static final long serialVersionUID = 1L;

    NumberMistyped(String field) {
        super(field);
    }
}
