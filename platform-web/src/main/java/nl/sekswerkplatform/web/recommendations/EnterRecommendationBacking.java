package nl.sekswerkplatform.web.recommendations;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.recommendations.EnterRecommendation;
import nl.sekswerkplatform.recommendations.WriteRecommendationService;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** Brings in what a body outside the table advised. Sending the form twice enters it once. */
@Named
@ViewScoped
public class EnterRecommendationBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private WriteRecommendationService writing;

    @Inject
    private PilotService pilots;

    @Inject
    private ActingMemberSource acting;

    private final UUID id = UUID.randomUUID();
    private final RecommendationForm form = new RecommendationForm(EnterRecommendation.MOST);
    private boolean yours;
    private String pilot;

    @PostConstruct
    void load() {
        yours = writing.mayEnter(acting.delegate());
    }

    @Refusable
    public void enter() {
        String first = writing.enter(new EnterRecommendation(id, pilot, form.read()), acting.delegate());
        Links.redirectTo("/recommendations/" + first);
    }

    /** False for who may not bring one in. */
    public boolean isYours() {
        return yours;
    }

    public RecommendationForm getForm() {
        return form;
    }

    public Map<String, String> getPilots() {
        return pilots.titles();
    }

    public String getPilot() {
        return pilot;
    }

    public void setPilot(String pilot) {
        this.pilot = pilot;
    }
}
