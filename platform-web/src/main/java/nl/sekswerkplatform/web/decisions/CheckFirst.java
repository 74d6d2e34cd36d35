package nl.sekswerkplatform.web.decisions;

import nl.sekswerkplatform.shared.DomainException;

/** What cannot be undone is confirmed first. */
public class CheckFirst extends DomainException {
    private static final long serialVersionUID = 1L;

    public CheckFirst() {
        super("checked");
    }
}
