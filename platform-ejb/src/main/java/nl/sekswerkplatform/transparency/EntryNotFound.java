package nl.sekswerkplatform.transparency;

import nl.sekswerkplatform.shared.NotFound;

/** The log has no such entry. */
public class EntryNotFound extends NotFound {
    private static final long serialVersionUID = 1L;
}
