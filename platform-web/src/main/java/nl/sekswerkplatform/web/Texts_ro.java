package nl.sekswerkplatform.web;

import java.util.Locale;

/** The texts for readers of this language; the name is what {@link java.util.ResourceBundle} looks for. */
public class Texts_ro extends Texts {
    public Texts_ro() {
        super(Locale.forLanguageTag("ro"));
    }
}
