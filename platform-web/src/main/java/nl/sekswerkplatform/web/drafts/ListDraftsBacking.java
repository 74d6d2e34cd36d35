package nl.sekswerkplatform.web.drafts;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.sekswerkplatform.drafts.FormPlace;
import nl.sekswerkplatform.web.Links;

/** What a member typed and did not send, on her first page. What she sees is what she throws away. */
@Named
@ViewScoped
public class ListDraftsBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Drafts drafts;

    private List<Unsent> shown;

    @PostConstruct
    void read() {
        shown = drafts.all().stream()
                .map(text -> new Unsent(text.place(), text.beginning()))
                .toList();
    }

    public List<Unsent> getShown() {
        return shown;
    }

    public void discard(FormPlace place) {
        drafts.discard(place);
        Links.redirectTo("/members");
    }

    /** @param beginning of the text, by which she knows it again */
    public record Unsent(FormPlace place, String beginning) implements Serializable {}
}
