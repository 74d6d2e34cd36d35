package nl.sekswerkplatform.shared;

/** What was asked for does not exist, or not for the one who asks; both answer the same (HTTP 404). */
public abstract class NotFound extends DomainException {
    protected NotFound(Object... arguments) {
        super(arguments);
    }
}
