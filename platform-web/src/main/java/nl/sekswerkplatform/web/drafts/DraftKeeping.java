package nl.sekswerkplatform.web.drafts;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.sekswerkplatform.drafts.KeptText;
import nl.sekswerkplatform.web.PageAddress;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/**
 * Keeps what a member typed whenever her form is not done with it: when it is refused, when something goes wrong, and
 * when our script sends it only to be kept. What was done is a draft no longer. No page has to do anything for it.
 */
public class DraftKeeping implements PhaseListener {
    /** Said by our script: keep this, do nothing. */
    static final String ONLY_KEEP = "draft";

    private static final long serialVersionUID = 1L;

    @Override
    public void beforePhase(PhaseEvent event) {
        // all is done after
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        String address = PageAddress.of(faces);
        if (!address.startsWith("/members") || faces.getPartialViewContext().isAjaxRequest()) {
            return;
        }
        PhaseId phase = event.getPhaseId();
        if (phase == PhaseId.RESTORE_VIEW) {
            afterOpening(faces, address);
        } else if (faces.isPostback() && isDecided(faces, phase)) {
            decide(faces, address);
        }
    }

    private static void afterOpening(FacesContext faces, String address) {
        if (faces.isPostback()) {
            if (faces.getExternalContext().getRequestParameterMap().containsKey(ONLY_KEEP)) {
                keepOnly(faces, address);
            }
        } else if (bean(CarriedText.class).sealed() != null) {
            takeIn(faces, address);
        }
    }

    /** A text that came along from a page that was too old: the same page, opened again, has it in its form. */
    private static void takeIn(FacesContext faces, String address) {
        bean(CarriedText.class).keepFor(bean(ActingMemberSource.class).get().secret());
        ExternalContext external = faces.getExternalContext();
        try {
            external.redirect(external.encodeResourceURL(external.getRequestContextPath() + address));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void keepOnly(FacesContext faces, String address) {
        DraftForms forms = new DraftForms(faces, address);
        UIForm form = forms.sent();
        Drafts drafts = bean(Drafts.class);
        if (form == null || !drafts.keep(forms.typed(form))) {
            faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_CONFLICT);
        } else {
            int status = drafts.hasKept() ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_ACCEPTED;
            faces.getExternalContext().setResponseStatus(status);
        }
        faces.responseComplete();
    }

    /** Refused fields end it early; buttons that ask for none act early; the others act in their turn. */
    private static boolean isDecided(FacesContext faces, PhaseId phase) {
        if (phase == PhaseId.INVOKE_APPLICATION) {
            return true;
        }
        return phase == PhaseId.APPLY_REQUEST_VALUES && faces.getResponseComplete()
                || phase == PhaseId.PROCESS_VALIDATIONS && faces.isValidationFailed();
    }

    private static void decide(FacesContext faces, String address) {
        DraftForms forms = new DraftForms(faces, address);
        UIForm form = forms.sent();
        if (form == null) {
            return;
        }
        KeptText typed = forms.typed(form);
        if (faces.isValidationFailed() || isBroken(faces)) {
            bean(Drafts.class).keep(typed);
        } else {
            bean(Drafts.class).sent(typed);
        }
    }

    private static boolean isBroken(FacesContext faces) {
        return faces.getExceptionHandler()
                .getUnhandledExceptionQueuedEvents()
                .iterator()
                .hasNext();
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }
}
