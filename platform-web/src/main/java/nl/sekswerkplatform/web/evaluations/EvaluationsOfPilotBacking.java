package nl.sekswerkplatform.web.evaluations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.sekswerkplatform.evaluations.EvaluationService;
import nl.sekswerkplatform.evaluations.EvaluationSummary;
import nl.sekswerkplatform.web.Address;

/** The learning moments of the pilot that the page is about. */
@Named
@RequestScoped
public class EvaluationsOfPilotBacking {
    @Inject
    private EvaluationService evaluations;

    @Inject
    private Address address;

    private List<EvaluationSummary> all;

    /** Those that are not done, the newest first. */
    public List<EvaluationSummary> getComing() {
        return all().stream().filter(each -> !each.isDone()).toList();
    }

    /** Those that are done, the newest first. */
    public List<EvaluationSummary> getDone() {
        return all().stream().filter(EvaluationSummary::isDone).toList();
    }

    private List<EvaluationSummary> all() {
        if (all == null) {
            all = evaluations.ofPilot(address.key());
        }
        return all;
    }
}
