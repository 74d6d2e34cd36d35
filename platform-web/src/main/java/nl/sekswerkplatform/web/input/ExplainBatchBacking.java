package nl.sekswerkplatform.web.input;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.sekswerkplatform.input.BatchRule;
import nl.sekswerkplatform.input.IntakeRulesService;
import nl.sekswerkplatform.input.KeptTimes;

/** By which rules what was written comes out together, and how long it is kept. */
@Named
@RequestScoped
public class ExplainBatchBacking {
    @Inject
    private IntakeRulesService rules;

    public BatchRule getRule() {
        return rules.batch();
    }

    public KeptTimes getKept() {
        return rules.kept();
    }
}
