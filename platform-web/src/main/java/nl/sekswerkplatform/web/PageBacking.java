package nl.sekswerkplatform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** What every page knows of itself: its language, and where its texts begin. */
@Named
@RequestScoped
public class PageBacking {
    @Inject
    private HttpServletRequest request;

    public Locale getLocale() {
        return Language.of(request);
    }

    /** The first two words of the page's text keys: {@code meetings.schedule} for {@code /meetings/schedule.xhtml}. */
    public String getTexts() {
        String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return view.substring(1, view.lastIndexOf('.')).replace('/', '.');
    }

    /** The page's own text, such as {@code text('title')}. */
    public String text(String name) {
        return Texts.in(getLocale()).getString(getTexts() + "." + name);
    }

    /** True when the page has this text; for hints that only some fields have. */
    public boolean hasText(String name) {
        return Texts.in(getLocale()).containsKey(getTexts() + "." + name);
    }

    /** The ids of what is said about a field, for readers who hear it; {@code max} is null without a limit. */
    public String describedBy(String field, Object max) {
        String hint = hasText(field + ".hint") ? field + "-hint " : "";
        String limit = max == null || "".equals(max) ? "" : field + "-limit ";
        return hint + limit + field + "-error";
    }

    /** For {@code aria-current} of a link to an address: {@code page} there, {@code true} below it. */
    public String current(String address) {
        String here = String.valueOf(request.getAttribute(AddressFilter.ADDRESS));
        if (here.equals(address)) {
            return "page";
        }
        return Boolean.toString(here.startsWith(address + "/"));
    }

    /** The languages in which this page can be read. */
    public List<Locale> getLanguages() {
        return Language.offered(request);
    }

    /** A language in its own words, such as {@code Română}. */
    public String named(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    /** This page in another language. */
    public String inLanguage(String language) {
        Object here = request.getAttribute(AddressFilter.ADDRESS);
        return request.getContextPath() + (here == null ? "/" : here) + "?lang=" + language;
    }
}
