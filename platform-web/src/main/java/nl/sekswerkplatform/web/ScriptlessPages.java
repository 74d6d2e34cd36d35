package nl.sekswerkplatform.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.primefaces.context.PrimeFacesContext;

/** Outside the members' pages there is no script, so PrimeFaces must not ask the browser for its nonce. */
public class ScriptlessPages implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (!hasScript((HttpServletRequest) context.getExternalContext().getRequest())) {
            PrimeFacesContext.getCspState(context).setInitialized(true);
        }
    }

    private static boolean hasScript(HttpServletRequest request) {
        Object address = request.getAttribute(AddressFilter.ADDRESS);
        return request.getDispatcherType() != DispatcherType.ERROR
                && address != null
                && address.toString().startsWith("/members");
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // nothing to undo
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
