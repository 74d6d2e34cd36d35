package nl.sekswerkplatform.web.api.protocol;

import jakarta.ws.rs.BadRequestException;

/** A query that the API does not understand; says in plain words what it expects. */
public class BadParameter extends BadRequestException {
    private static final long serialVersionUID = 1L;

    public BadParameter(String expected) {
        super(expected);
    }
}
