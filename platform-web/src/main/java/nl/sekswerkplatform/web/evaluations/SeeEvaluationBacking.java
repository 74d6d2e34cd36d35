package nl.sekswerkplatform.web.evaluations;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import nl.sekswerkplatform.evaluations.EvaluationRefused.WrittenMeanwhile;
import nl.sekswerkplatform.evaluations.EvaluationWritingService;
import nl.sekswerkplatform.web.Refusable;

/** Step 2: what the table sees, in words. */
@Named
@ViewScoped
public class SeeEvaluationBacking extends EvaluationPage {
    private static final long serialVersionUID = 1L;

    private String seen;
    private String summary;
    private String theirs;

    @Override
    void begin() {
        seen = getEvaluation().summary();
        summary = seen;
    }

    /** Who was overtaken sees the other text beside her own, and may then decide. */
    @Refusable
    public void report() {
        try {
            writing().report(acting().get(), number(), seen, summary);
        } catch (WrittenMeanwhile overtaken) {
            theirs = writing().get(number()).summary();
            seen = theirs;
            throw overtaken;
        }
        done("see", "written");
    }

    public boolean isReporter() {
        return now().isReporter(number());
    }

    /** What somebody else wrote meanwhile; null unless there is such a thing. */
    public String getTheirs() {
        return theirs;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public int getMaxSummary() {
        return EvaluationWritingService.MAX_SUMMARY;
    }
}
