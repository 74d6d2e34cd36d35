package nl.sekswerkplatform.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Addresses within the site, with the reader's choice of language kept; the function {@code pf:to} of the pages. */
public final class Links {
    private Links() {}

    /** @param path such as {@code /pilots/home-work} */
    public static String to(String path) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        return external.encodeResourceURL(external.getRequestContextPath() + path);
    }

    /**
     * An address and nothing with it: who follows it from a receipt asks as anyone does who typed it. The reader's language
     * would tell, for only what people say without a name can be read in eight.
     */
    public static String plain(String path) {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + path;
    }

    /** Goes on to another page after an act that was done, so that a reload does not repeat it. */
    public static void redirectTo(String path) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(to(path));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Answers a form with the page at its address as it is without the form. */
    public static void seeInstead(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String known = Addresses.find(path).isPresent() ? path : "/";
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + Language.kept(known, Language.asked(request)));
    }
}
