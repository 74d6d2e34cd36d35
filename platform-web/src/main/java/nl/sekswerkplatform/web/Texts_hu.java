package nl.sekswerkplatform.web;

import java.util.Locale;

/** The texts for readers of this language; the name is what {@link java.util.ResourceBundle} looks for. */
public class Texts_hu extends Texts {
    public Texts_hu() {
        super(Locale.forLanguageTag("hu"));
    }
}
