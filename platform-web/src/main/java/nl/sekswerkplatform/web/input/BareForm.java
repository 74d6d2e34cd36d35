package nl.sekswerkplatform.web.input;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.web.PageBacking;
import nl.sekswerkplatform.web.Refusals;
import nl.sekswerkplatform.web.Texts;

/**
 * A form of a page without account, as plain as HTML allows: no view state, no session. What was typed comes in as
 * parameters and goes out again in the same page; a fault on our side loses nothing of it.
 */
@RequestScoped
public class BareForm {
    private static final Logger LOG = Logger.getLogger(BareForm.class.getName());

    @Inject
    private HttpServletRequest request;

    @Inject
    private PageBacking page;

    private String field;
    private String message;

    /** What the visitor does: the value of the button she pressed; empty when she opens the page. */
    public String act() {
        String act = "POST".equals(request.getMethod()) ? request.getParameter("act") : null;
        return act == null ? "" : act;
    }

    /** What came in under that name; empty when nothing did. */
    public String typed(String name) {
        String typed = request.getParameter(name);
        return typed == null ? "" : typed;
    }

    /** Acts; what is refused or fails is said on the page. Nothing of what was typed reaches the log. */
    public void attempt(Runnable act) {
        try {
            act.run();
        } catch (DomainException refusal) {
            refuse(refusal);
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "A form could not be handled: {0}", kinds(fault));
            message = Texts.in(page.getLocale()).getString("input.write.away");
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .setResponseStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    /** Says why not, at the field that the refusal names first. */
    void refuse(DomainException refusal) {
        refuseAt(
                refusal.arguments().isEmpty()
                        ? null
                        : refusal.arguments().get(0).toString(),
                refusal);
    }

    void refuseAt(String name, DomainException refusal) {
        field = name;
        message = Refusals.sentence(refusal, page.getLocale());
    }

    void complainAt(String name, String textKey) {
        field = name;
        message = Texts.in(page.getLocale()).getString(textKey);
    }

    /** What is wrong with that field; null when nothing is. */
    String errorAt(String name) {
        return name.equals(field) ? message : null;
    }

    /** What is wrong and belongs to none of these fields; null when nothing is. */
    public String errorBeside(List<String> fields) {
        return field != null && fields.contains(field) ? null : message;
    }

    private static String kinds(Throwable fault) {
        var kinds = new StringBuilder();
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            kinds.append(cause.getClass().getSimpleName()).append(' ');
        }
        return kinds.toString();
    }
}
