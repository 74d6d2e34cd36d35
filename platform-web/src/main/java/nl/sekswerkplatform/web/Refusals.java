package nl.sekswerkplatform.web;

import java.text.MessageFormat;
import java.time.LocalDate;
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
                .map(argument -> written(argument, reader))
                .toArray();
        return new MessageFormat(Texts.in(reader).getString(key), reader).format(arguments);
    }

    private static Object written(Object argument, Locale reader) {
        if (argument instanceof LocalDate day) {
            return DateTexts.date(day, reader);
        }
        return argument instanceof Enum<?> word ? word.name() : argument;
    }
}
