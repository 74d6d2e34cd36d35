package nl.sekswerkplatform.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A rule says no. Each refusal is a class of its own, named after the fact ({@code QuorumNotReached}), rolls the act
 * back, and has a text in every language under {@code error.<ClassName>}. Arguments fill that text; they never hold
 * what someone typed.
 */
@ApplicationException(rollback = true)
public abstract class DomainException extends RuntimeException {
    private final transient List<Object> arguments;

    protected DomainException(Object... arguments) {
        super(null, null, false, true);
        this.arguments = List.of(arguments);
    }

    /** Where the page finds the sentence. */
    public String textKey() {
        return "error." + getClass().getSimpleName();
    }

    /** What fills the places of the sentence; text keys are resolved by the page. */
    public List<Object> arguments() {
        return arguments;
    }

    @Override
    public String getMessage() {
        return textKey();
    }
}
