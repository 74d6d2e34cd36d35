package nl.sekswerkplatform.web;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * All texts under one name, {@code #{text['meetings.schedule.title']}}. The first word of a key is the context, whose
 * texts stand in a file of their own: {@code texts/meetings_nl.properties}.
 */
public class Texts extends ResourceBundle {
    /** Dutch first: it is what a reader gets who asks for neither. */
    public static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Locale language;

    public Texts() {
        this(DUTCH);
    }

    protected Texts(Locale language) {
        this.language = language;
    }

    /** The texts in the reader's language. */
    public static ResourceBundle in(Locale reader) {
        return getBundle(Texts.class.getName(), reader, Texts.class.getClassLoader());
    }

    @Override
    protected Object handleGetObject(String key) {
        int dot = key.indexOf('.');
        if (dot < 1) {
            return null;
        }
        try {
            ResourceBundle context = getBundle(
                    "texts." + key.substring(0, dot),
                    language,
                    Texts.class.getClassLoader(),
                    Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
            return context.containsKey(key) ? context.getString(key) : null;
        } catch (MissingResourceException noSuchContext) {
            return null;
        }
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.emptyEnumeration();
    }

    @Override
    public boolean containsKey(String key) {
        return handleGetObject(key) != null;
    }
}
