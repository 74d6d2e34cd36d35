package nl.sekswerkplatform.sealing;

import nl.sekswerkplatform.shared.DomainException;

/** The database goes by another key than the one that lies here. Argument of the text: the name of the key file. */
public class KeysDoNotFit extends DomainException {
    private static final long serialVersionUID = 1L;

    public KeysDoNotFit(String name) {
        super(name);
    }
}
