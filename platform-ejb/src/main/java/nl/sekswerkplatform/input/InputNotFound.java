package nl.sekswerkplatform.input;

import nl.sekswerkplatform.shared.NotFound;

/** There is no such input, or not for the one who asks. */
public class InputNotFound extends NotFound {
    private static final long serialVersionUID = 1L;
}
