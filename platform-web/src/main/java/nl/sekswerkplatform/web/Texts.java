package nl.sekswerkplatform.web;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All texts under one name, {@code #{text['meetings.schedule.title']}}. The first word of a key is the context, whose
 * texts stand in a file of their own: {@code texts/meetings_nl.properties}.
 */
public class Texts extends ResourceBundle {
    /** Dutch first: it is what a reader gets who asks for neither. */
    public static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Locale language;

    /** A page asks some hundred times; looking for the file each time is a good part of what the page takes. */
    private final Map<String, Optional<ResourceBundle>> contexts = new ConcurrentHashMap<>();

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
        return contexts.computeIfAbsent(key.substring(0, dot), this::find)
                .filter(context -> context.containsKey(key))
                .map(context -> context.getString(key))
                .orElse(null);
    }

    private Optional<ResourceBundle> find(String context) {
        try {
            return Optional.of(getBundle(
                    "texts." + context,
                    language,
                    Texts.class.getClassLoader(),
                    Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
        } catch (MissingResourceException noSuchContext) {
            return Optional.empty();
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
