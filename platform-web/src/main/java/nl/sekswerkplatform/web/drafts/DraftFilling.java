package nl.sekswerkplatform.web.drafts;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.Locale;
import java.util.Map;
import nl.sekswerkplatform.drafts.KeptText;
import nl.sekswerkplatform.web.PageAddress;
import nl.sekswerkplatform.web.Texts;

/**
 * Puts a draft back into its form before the page is shown. When the text that it began with has been changed since, by
 * her or by others, it is shown beside the form instead, so that nobody writes over what she did not see.
 */
public class DraftFilling implements SystemEventListener {
    /** Asked for by a link on the page: put it in all the same. */
    static final String ASKED = "kept";

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String address = PageAddress.of(faces);
        if (address.startsWith("/members/")) {
            DraftForms forms = new DraftForms(faces, address);
            forms.all().forEach(form -> prepare(faces, forms, form));
        }
    }

    private static void prepare(FacesContext faces, DraftForms forms, UIForm form) {
        tellOurScript(faces, form);
        if (faces.isPostback()) {
            if (!faces.isValidationFailed()) {
                forms.rememberBase(form);
            }
            return;
        }
        String base = forms.rememberBase(form);
        Drafts drafts = CDI.current().select(Drafts.class).get();
        drafts.at(forms.place(form))
                .filter(kept -> fits(kept, base, forms, form) || isAsked(faces))
                .ifPresent(kept -> {
                    forms.fill(form, kept);
                    drafts.filled(kept);
                });
    }

    private static boolean fits(KeptText kept, String base, DraftForms forms, UIForm form) {
        return kept.base().isEmpty() ? forms.isEmpty(form) : kept.base().equals(base) && forms.hasAll(form, kept);
    }

    private static boolean isAsked(FacesContext faces) {
        return "in".equals(faces.getExternalContext().getRequestParameterMap().get(ASKED));
    }

    private static void tellOurScript(FacesContext faces, UIForm form) {
        Locale reader = faces.getViewRoot().getLocale();
        Map<String, Object> attributes = form.getPassThroughAttributes();
        attributes.put("data-draft-kept", Texts.in(reader).getString("drafts.line.kept"));
        attributes.put("data-draft-failed", Texts.in(reader).getString("drafts.line.failed"));
        attributes.put("data-draft-out", Texts.in(reader).getString("drafts.line.out"));
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }
}
