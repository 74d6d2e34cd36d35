package nl.sekswerkplatform.transparency;

import nl.sekswerkplatform.shared.DomainException;

/** An act has more parts than one entry of the public log can hold, so it cannot be done in one go. */
public class EntryTooLarge extends DomainException {
    private static final long serialVersionUID = 1L;
}
