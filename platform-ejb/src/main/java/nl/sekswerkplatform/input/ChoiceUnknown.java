package nl.sekswerkplatform.input;

import nl.sekswerkplatform.shared.DomainException;

/** A subject or a group was chosen that does not exist, or no longer. */
public class ChoiceUnknown extends DomainException {
    private static final long serialVersionUID = 1L;

    ChoiceUnknown(String field) {
        super(field);
    }
}
