package nl.sekswerkplatform.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The rule by the platform's settings, which only a demonstration may set below the floor. */
@ApplicationScoped
class ConfirmationRuleProducer {
    @Inject
    @ConfigProperty(name = "platform.minutes.confirmers")
    private Optional<Integer> confirmers;

    @Inject
    @ConfigProperty(name = "platform.minutes.secretary-days")
    private Optional<Integer> secretaryDays;

    @Inject
    @ConfigProperty(name = "platform.minutes.deadline-days")
    private Optional<Integer> deadlineDays;

    @Inject
    @ConfigProperty(name = "platform.demo", defaultValue = "false")
    private boolean demo;

    @Produces
    ConfirmationRule rule() {
        ConfirmationRule usual = demo ? ConfirmationRule.DEMONSTRATION : ConfirmationRule.FLOOR;
        var set = new ConfirmationRule(
                confirmers.orElse(usual.confirmers()),
                secretaryDays.orElse(usual.secretaryDays()),
                deadlineDays.orElse(usual.deadlineDays()));
        return allowed(set, demo);
    }

    static ConfirmationRule allowed(ConfirmationRule set, boolean demo) {
        return demo ? set : set.notBelow(ConfirmationRule.FLOOR);
    }
}
