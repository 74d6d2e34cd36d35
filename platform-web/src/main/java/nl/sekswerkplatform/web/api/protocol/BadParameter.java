package nl.sekswerkplatform.web.api.protocol;

/** A query that the API does not understand; says in plain words what it expects. */
public class BadParameter extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BadParameter(String expected) {
        super(expected);
    }
}
