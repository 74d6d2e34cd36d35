package nl.sekswerkplatform.web.input;

import java.util.Locale;
import java.util.function.Function;

/**
 * Something to choose from in the form.
 *
 * @param names what it is called for a reader
 */
public record Choice(String key, Function<Locale, String> names) {
    String label(Locale reader) {
        return names.apply(reader);
    }
}
