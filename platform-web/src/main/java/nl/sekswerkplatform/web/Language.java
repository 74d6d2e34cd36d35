package nl.sekswerkplatform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The reader's language without a cookie: asked for in the address ({@code ?lang=en}), else what the browser prefers.
 * From an allow-list only; what the browser sent is used for this answer and forgotten.
 */
public final class Language {
    /** The languages that every page has; the first is the default. */
    public static final List<Locale> ALL = List.of(Texts.DUTCH, Locale.ENGLISH);

    /** Those of whoever says something without an account: on the way to a receipt and back nobody needs Dutch. */
    public static final List<Locale> SAYING = Stream.concat(
                    ALL.stream(), Stream.of("ro", "bg", "hu", "pl", "es", "pt").map(Locale::forLanguageTag))
            .toList();

    /** The pages on that way. */
    static final Set<String> SAID_AT = Set.of("/input", "/receipt", "/help");

    private static final String PARAMETER = "lang";

    private Language() {}

    /** The languages in which this page can be read. */
    public static List<Locale> offered(HttpServletRequest request) {
        boolean isFault = request.getDispatcherType() == DispatcherType.ERROR;
        return isFault || SAID_AT.contains(String.valueOf(request.getAttribute(AddressFilter.ADDRESS))) ? SAYING : ALL;
    }

    /** The language of this answer. Who asked for one that the page does not have gets English rather than Dutch. */
    public static Locale of(HttpServletRequest request) {
        List<Locale> offered = offered(request);
        Locale asked = asked(request);
        if (asked == null) {
            return preferred(request, offered, Texts.DUTCH);
        }
        return offered.contains(asked) ? asked : preferred(request, offered, Locale.ENGLISH);
    }

    /** The language that the address asks for; null when it asks for none that we have. */
    static Locale asked(HttpServletRequest request) {
        String asked = request.getParameter(PARAMETER);
        return SAYING.stream()
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

    private static Locale preferred(HttpServletRequest request, List<Locale> offered, Locale otherwise) {
        if (request.getHeader("Accept-Language") == null) {
            return otherwise;
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(wanted -> offered.stream().filter(l -> l.getLanguage().equals(wanted.getLanguage())))
                .findFirst()
                .orElse(otherwise);
    }
}
