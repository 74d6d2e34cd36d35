package nl.sekswerkplatform.web.recommendations;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.sekswerkplatform.recommendations.EarlierWords;
import nl.sekswerkplatform.recommendations.Recommendation;
import nl.sekswerkplatform.recommendations.RecommendationService;
import nl.sekswerkplatform.recommendations.RecommendationWords;
import nl.sekswerkplatform.recommendations.WriteRecommendationService;
import nl.sekswerkplatform.shared.TextRefused.TextMissing;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.PageMissing;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** Puts right what stands there of a recommendation; what stood there before stays. */
@Named
@ViewScoped
public class CorrectRecommendationBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Address address;

    @Inject
    private RecommendationService recommendations;

    @Inject
    private WriteRecommendationService writing;

    @Inject
    private ActingMemberSource acting;

    private final RecommendationForm form = new RecommendationForm(1);
    private String key;
    private int seen;
    private boolean yours;
    private String why;

    @PostConstruct
    void load() {
        Recommendation recommendation = recommendations.find(address.key()).orElseThrow(PageMissing::new);
        key = recommendation.key();
        seen = recommendation.edition();
        yours = writing.mayCorrect(recommendation, acting.delegate());
        form.fill(recommendation.words());
    }

    @Refusable
    public void correct() {
        List<RecommendationWords> read = form.read();
        if (read.isEmpty()) {
            throw new TextMissing("text1");
        }
        writing.correct(key, seen, read.get(0), why, acting.delegate());
        Links.redirectTo("/recommendations/" + key);
    }

    public String getKey() {
        return key;
    }

    /** False for who may not correct it. */
    public boolean isYours() {
        return yours;
    }

    public RecommendationForm getForm() {
        return form;
    }

    public int getMaxWhy() {
        return EarlierWords.MAX_WHY;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
