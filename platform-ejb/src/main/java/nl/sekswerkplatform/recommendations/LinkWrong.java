package nl.sekswerkplatform.recommendations;

import nl.sekswerkplatform.shared.DomainException;

/** Where it can be read is no address of a page. */
public class LinkWrong extends DomainException {
    LinkWrong() {
        super("source");
    }
}
