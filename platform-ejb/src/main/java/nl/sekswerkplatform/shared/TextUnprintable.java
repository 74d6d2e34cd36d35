package nl.sekswerkplatform.shared;

/** A text holds characters that cannot be shown. */
public class TextUnprintable extends DomainException {
    public TextUnprintable(String field) {
        super(field);
    }
}
