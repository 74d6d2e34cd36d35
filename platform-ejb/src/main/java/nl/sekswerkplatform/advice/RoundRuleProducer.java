package nl.sekswerkplatform.advice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The rule by the platform's settings, which only a demonstration may set below the floor. */
@ApplicationScoped
class RoundRuleProducer {
    @Inject
    @ConfigProperty(name = "platform.advice.least")
    private Optional<Duration> least;

    @Inject
    @ConfigProperty(name = "platform.advice.again")
    private Optional<Duration> again;

    @Inject
    @ConfigProperty(name = "platform.advice.wording.days")
    private Optional<Integer> wordingDays;

    @Inject
    @ConfigProperty(name = "platform.demo", defaultValue = "false")
    private boolean demo;

    @Produces
    RoundRule rule() {
        RoundRule usual = demo ? RoundRule.DEMONSTRATION : RoundRule.FLOOR;
        return allowed(
                new RoundRule(
                        least.orElse(usual.least()),
                        again.orElse(usual.again()),
                        wordingDays.orElse(usual.wordingDays())),
                demo);
    }

    static RoundRule allowed(RoundRule set, boolean demo) {
        return demo ? set : set.notBelow(RoundRule.FLOOR);
    }
}
