package nl.sekswerkplatform.screeners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a group may be without a screener before the reserve stands in: longer if set so, shorter in a demo only. */
@ApplicationScoped
class AbsenceRule {
    static final int FLOOR = 14;

    @Inject
    @ConfigProperty(name = "platform.screening.absence.days", defaultValue = "14")
    private int days;

    @Inject
    @ConfigProperty(name = "platform.demo", defaultValue = "false")
    private boolean demo;

    AbsenceRule() {}

    AbsenceRule(int days, boolean demo) {
        this.days = days;
        this.demo = demo;
    }

    int days() {
        return demo ? Math.max(days, 0) : Math.max(days, FLOOR);
    }
}
