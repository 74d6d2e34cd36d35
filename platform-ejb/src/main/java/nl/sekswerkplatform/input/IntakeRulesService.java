package nl.sekswerkplatform.input;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The rules that hold for what is written, for everyone to read. */
@Stateless
public class IntakeRulesService {
    @Inject
    private PublicationRule rule;

    @PermitAll
    public BatchRule batch() {
        return new BatchRule(rule.interval() == null, rule.inputs(), rule.descriptions(), rule.weeks());
    }

    @PermitAll
    public KeptTimes kept() {
        return new KeptTimes(Retention.UNPUBLISHED, Retention.DECIDED, Retention.HARD_STOP, Retention.SPREAD);
    }
}
