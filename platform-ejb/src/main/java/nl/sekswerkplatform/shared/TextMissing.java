package nl.sekswerkplatform.shared;

/** A text that is needed is missing. */
public class TextMissing extends DomainException {
    public TextMissing(String field) {
        super(field);
    }
}
