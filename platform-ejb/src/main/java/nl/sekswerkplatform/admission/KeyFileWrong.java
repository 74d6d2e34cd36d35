package nl.sekswerkplatform.admission;

import java.nio.file.Path;
import nl.sekswerkplatform.shared.DomainException;

/** The file is not an Ed25519 key in PEM form, or the private one where the public one is meant. */
public class KeyFileWrong extends DomainException {
    private static final long serialVersionUID = 1L;

    KeyFileWrong(Path file) {
        super(file.getFileName().toString());
    }
}
