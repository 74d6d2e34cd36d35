package nl.sekswerkplatform.admission;

import nl.sekswerkplatform.shared.DomainException;

/** The batch file is not what it should be; tells at which path. Nothing was registered. */
public class BatchMalformed extends DomainException {
    private static final long serialVersionUID = 1L;

    /** @param path such as {@code $.cards[3]} */
    BatchMalformed(String path) {
        super(path);
    }
}
