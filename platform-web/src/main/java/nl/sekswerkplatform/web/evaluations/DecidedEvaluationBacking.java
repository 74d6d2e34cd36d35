package nl.sekswerkplatform.web.evaluations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.evaluations.EvaluationService;
import nl.sekswerkplatform.evaluations.EvaluationSummary;

/** The evaluation of a pilot on which a decision was taken. */
@Named
@RequestScoped
public class DecidedEvaluationBacking {
    @Inject
    private EvaluationService evaluations;

    private Decision asked;
    private EvaluationSummary found;

    /** Null when it is about none. */
    public EvaluationSummary of(Decision decision) {
        if (asked != decision) {
            asked = decision;
            found = decision.advice()
                    .minutes()
                    .flatMap(minutes -> evaluations.findMinutedIn(minutes.meeting(), minutes.item()))
                    .orElse(null);
        }
        return found;
    }
}
