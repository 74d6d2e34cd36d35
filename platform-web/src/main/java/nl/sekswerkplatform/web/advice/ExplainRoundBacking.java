package nl.sekswerkplatform.web.advice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.sekswerkplatform.advice.RoundRule;

/** How long rounds are open at this table, for the pages that say so. */
@Named
@RequestScoped
public class ExplainRoundBacking {
    @Inject
    private RoundRule rule;

    public RoundRule getRule() {
        return rule;
    }
}
