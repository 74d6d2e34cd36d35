package nl.sekswerkplatform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The reader's language without a cookie: asked for in the address ({@code ?lang=en}), else what the browser prefers.
 * From an allow-list only; what the browser sent is used for this answer and forgotten.
 */
public final class Language {
    /** The languages that every page has; the first is the default. */
    public static final List<Locale> ALL = List.of(Texts.DUTCH, Locale.ENGLISH);

    private static final String PARAMETER = "lang";

    private Language() {}

    /** The language of this answer. */
    public static Locale of(HttpServletRequest request) {
        Locale asked = asked(request);
        return asked != null ? asked : preferred(request);
    }

    /** The language that the address asks for; null when it asks for none that we have. */
    static Locale asked(HttpServletRequest request) {
        String asked = request.getParameter(PARAMETER);
        return ALL.stream()
                .filter(l -> l.getLanguage().equals(asked))
                .findFirst()
                .orElse(null);
    }

    /** The address with the reader's choice in it, so that it stays from page to page. */
    static String kept(String address, Locale asked) {
        if (asked == null || !address.startsWith("/") || address.contains(PARAMETER + "=")) {
            return address;
        }
        int hash = address.indexOf('#');
        String path = hash < 0 ? address : address.substring(0, hash);
        String rest = hash < 0 ? "" : address.substring(hash);
        return path + (path.indexOf('?') < 0 ? '?' : '&') + PARAMETER + '=' + asked.getLanguage() + rest;
    }

    private static Locale preferred(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return ALL.get(0);
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(wanted -> ALL.stream().filter(l -> l.getLanguage().equals(wanted.getLanguage())))
                .findFirst()
                .orElse(ALL.get(0));
    }
}
