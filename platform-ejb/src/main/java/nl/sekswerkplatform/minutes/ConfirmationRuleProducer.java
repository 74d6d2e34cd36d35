package nl.sekswerkplatform.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The rule by the platform's settings, which only a demonstration may set below the floor. */
@ApplicationScoped
class ConfirmationRuleProducer {
    @Produces
    ConfirmationRule rule(
            @ConfigProperty(name = "platform.minutes.confirmers", defaultValue = "3") int confirmers,
            @ConfigProperty(name = "platform.minutes.secretary-days", defaultValue = "7") int secretaryDays,
            @ConfigProperty(name = "platform.minutes.deadline-days", defaultValue = "21") int deadlineDays,
            @ConfigProperty(name = "platform.demo", defaultValue = "false") boolean demo) {
        return rule(new ConfirmationRule(confirmers, secretaryDays, deadlineDays), demo);
    }

    static ConfirmationRule rule(ConfirmationRule set, boolean demo) {
        return demo ? set : set.notBelow(ConfirmationRule.FLOOR);
    }
}
