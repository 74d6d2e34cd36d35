package nl.sekswerkplatform.web;

import java.text.MessageFormat;
import java.util.Locale;
import nl.sekswerkplatform.codes.CodeMistyped;
import nl.sekswerkplatform.shared.DomainException;

/** What a refusal of the domain says to the reader. */
public final class Refusals {
    private Refusals() {}

    /** The sentence in the reader's language, filled in. */
    public static String sentence(DomainException refusal, Locale reader) {
        String key = refusal instanceof CodeMistyped mistyped
                ? refusal.textKey() + "." + mistyped.kind()
                : refusal.textKey();
        Object[] arguments = refusal.arguments().stream()
                .map(argument -> argument instanceof Enum<?> word ? word.name() : argument)
                .toArray();
        return new MessageFormat(Texts.in(reader).getString(key), reader).format(arguments);
    }
}
