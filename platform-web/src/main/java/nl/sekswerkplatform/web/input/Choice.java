package nl.sekswerkplatform.web.input;

import java.util.Locale;

/** Something to choose from in the form. */
public record Choice(String key, String nl, String en) {
    String label(Locale reader) {
        return "en".equals(reader.getLanguage()) ? en : nl;
    }
}
