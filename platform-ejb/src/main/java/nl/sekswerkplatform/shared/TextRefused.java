package nl.sekswerkplatform.shared;

/** Why a text that was typed is not taken. */
public final class TextRefused {
    private TextRefused() {}

    /** A text that is needed is missing. */
    public static class TextMissing extends DomainException {
        public TextMissing(String field) {
            super(field);
        }
    }

    /** A text is longer than its limit, in characters. */
    public static class TextTooLong extends DomainException {
        public TextTooLong(String field, int longest) {
            super(field, longest);
        }
    }

    /** A text holds characters that cannot be shown. */
    public static class TextUnprintable extends DomainException {
        public TextUnprintable(String field) {
            super(field);
        }
    }
}
