package nl.sekswerkplatform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
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

    /** True on the address itself and on all below it, to mark where the reader is. */
    public boolean isAt(String address) {
        Object here = request.getAttribute(AddressFilter.ADDRESS);
        return here != null && (here.equals(address) || here.toString().startsWith(address + "/"));
    }

    /** This page in the other language. */
    public String inLanguage(String language) {
        Object here = request.getAttribute(AddressFilter.ADDRESS);
        return request.getContextPath() + (here == null ? "/" : here) + "?lang=" + language;
    }
}
