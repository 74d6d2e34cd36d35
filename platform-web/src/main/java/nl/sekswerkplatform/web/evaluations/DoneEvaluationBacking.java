package nl.sekswerkplatform.web.evaluations;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.sekswerkplatform.evaluations.EvaluationService;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.PageBacking;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.Refusals;

/** Closes an evaluation, or says what is missing. */
@Named
@ViewScoped
public class DoneEvaluationBacking extends EvaluationPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private EvaluationService evaluations;

    @Inject
    private PageBacking page;

    @Override
    void begin() {
        getEvaluation();
    }

    @Refusable
    public void finish() {
        evaluations.finish(acting().delegate(), number());
        Links.redirectTo("/evaluations/" + number());
    }

    public boolean isAllowed() {
        return now().isAllowed();
    }

    /** What is missing, in a sentence; null when nothing is. */
    public String getMissing() {
        return now().findObstacle(number())
                .map(obstacle -> Refusals.sentence(obstacle, page.getLocale()))
                .orElse(null);
    }
}
