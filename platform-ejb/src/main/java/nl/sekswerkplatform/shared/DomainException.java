package nl.sekswerkplatform.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A rule of the field that was not met, told so that a page can show it in the reader's language. Each subclass is
 * named after the fact ({@code QuorumNotReached}) and has a text under {@link #textKey()} in every language.
 *
 * <p>Whatever transaction it leaves is rolled back. The message is the text key alone: arguments are for the person
 * who asked and never reach a log.
 */
@ApplicationException(rollback = true)
public abstract class DomainException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Object> arguments;

    /** @param arguments what the text fills in, in order; none may be null and none may be a code or a secret */
    protected DomainException(Object... arguments) {
        this.arguments = List.of(arguments);
    }

    /** @param cause kept for the operator; must not carry what a person typed */
    protected DomainException(Throwable cause, Object... arguments) {
        super(cause);
        this.arguments = List.of(arguments);
    }

    /** The key of the text to show: the context, {@code .error.} and the simple name of the class. */
    public final String textKey() {
        String room = getClass().getPackageName();
        return room.substring(room.lastIndexOf('.') + 1) + ".error."
                + getClass().getSimpleName();
    }

    public final List<Object> arguments() {
        return arguments;
    }

    @Override
    public final String getMessage() {
        return textKey();
    }
}
