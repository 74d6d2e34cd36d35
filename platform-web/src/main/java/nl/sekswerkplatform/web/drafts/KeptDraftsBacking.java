package nl.sekswerkplatform.web.drafts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.sekswerkplatform.drafts.KeptText;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.PageAddress;

/** Tells a member what of hers is kept, on the page where it belongs. */
@Named
@RequestScoped
public class KeptDraftsBacking {
    private static final String DISCARD = "kept:discard";

    @Inject
    private Drafts drafts;

    /** True when there is something to say; and while the button there is pressed. */
    public boolean isShown() {
        return isFilled()
                || !getBeside().isEmpty()
                || FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .containsKey(DISCARD);
    }

    /** True when this page has put a kept text into its form. */
    public boolean isFilled() {
        return !drafts.inForms().isEmpty();
    }

    /** Kept texts of this page that are not in its form; none while she works on what was refused. */
    public List<KeptText> getBeside() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.isPostback()) {
            return List.of();
        }
        return drafts.all().stream()
                .filter(text -> text.place().address().equals(PageAddress.of(faces)))
                .filter(text -> !drafts.inForms().contains(text))
                .toList();
    }

    /** What stands in the fields of one, for reading. */
    public List<String> texts(KeptText kept) {
        return kept.fields().values().stream()
                .filter(value -> !value.isBlank() && value.strip().matches("(?s).*\\s.*"))
                .toList();
    }

    /** True when this request kept what she typed. */
    public boolean isKeptNow() {
        return drafts.hasKept();
    }

    /** The address of this page with the kept text in its form. */
    public String getPutIn() {
        return Links.to(PageAddress.of(FacesContext.getCurrentInstance()) + '?' + DraftFilling.ASKED + "=in");
    }

    /** Throws away all that is kept of this page. */
    public void discardHere() {
        String here = PageAddress.of(FacesContext.getCurrentInstance());
        drafts.all().stream()
                .map(KeptText::place)
                .filter(place -> place.address().equals(here))
                .toList()
                .forEach(drafts::discard);
        Links.redirectTo(here);
    }
}
