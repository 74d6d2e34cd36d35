package nl.sekswerkplatform.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.primefaces.context.PrimeFacesContext;

/**
 * Outside the members' pages there is no script, so PrimeFaces must not ask the browser for its nonce. On the members'
 * pages it asks only for what a page with script sent back: a form that is answered in full gets a nonce of its own.
 */
public class ScriptlessPages implements PhaseListener {
    private static final long serialVersionUID = 1L;
    private static final String NONCE = "primefaces.nonce";

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (!hasScript((HttpServletRequest) context.getExternalContext().getRequest())) {
            PrimeFacesContext.getCspState(context).setInitialized(true);
        }
    }

    private static boolean hasScript(HttpServletRequest request) {
        Object address = request.getAttribute(AddressFilter.ADDRESS);
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null
                && address != null
                && address.toString().startsWith("/members");
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (context.getViewRoot() == null || context.getPartialViewContext().isAjaxRequest()) {
            return;
        }
        Map<String, Object> kept = context.getViewRoot().getViewMap(false);
        if (kept != null
                && !context.getExternalContext().getRequestParameterMap().containsKey(NONCE)) {
            kept.remove(NONCE);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
