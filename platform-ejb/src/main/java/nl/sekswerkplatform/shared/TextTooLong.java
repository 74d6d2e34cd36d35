package nl.sekswerkplatform.shared;

/** A text is longer than its limit, in characters. */
public class TextTooLong extends DomainException {
    public TextTooLong(String field, int longest) {
        super(field, longest);
    }
}
