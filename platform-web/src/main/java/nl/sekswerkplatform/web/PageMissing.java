package nl.sekswerkplatform.web;

import nl.sekswerkplatform.shared.NotFound;

/** There is no page at this address. */
public class PageMissing extends NotFound {
    private static final long serialVersionUID = 1L;
}
