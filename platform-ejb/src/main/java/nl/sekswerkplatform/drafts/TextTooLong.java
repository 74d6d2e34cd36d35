package nl.sekswerkplatform.drafts;

import nl.sekswerkplatform.shared.DomainException;

/** More than any form of ours asks for: it cannot be kept before it is sent. */
public class TextTooLong extends DomainException {
    private static final long serialVersionUID = 1L;

    TextTooLong() {}
}
