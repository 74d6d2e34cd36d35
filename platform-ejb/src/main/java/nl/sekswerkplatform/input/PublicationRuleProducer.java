package nl.sekswerkplatform.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The rule by the platform's settings, which only a demonstration may set below the floor. */
@ApplicationScoped
class PublicationRuleProducer {
    @Inject
    @ConfigProperty(name = "platform.publication.interval")
    private Optional<Duration> interval;

    @Inject
    @ConfigProperty(name = "platform.publication.day", defaultValue = "WEDNESDAY")
    private DayOfWeek day;

    @Inject
    @ConfigProperty(name = "platform.publication.time", defaultValue = "12:00")
    private LocalTime time;

    @Inject
    @ConfigProperty(name = "platform.publication.inputs")
    private Optional<Integer> inputs;

    @Inject
    @ConfigProperty(name = "platform.publication.descriptions")
    private Optional<Integer> descriptions;

    @Inject
    @ConfigProperty(name = "platform.publication.weeks")
    private Optional<Integer> weeks;

    @Inject
    @ConfigProperty(name = "platform.demo", defaultValue = "false")
    private boolean demo;

    @Produces
    PublicationRule rule() {
        PublicationRule usual = demo ? PublicationRule.DEMONSTRATION : PublicationRule.FLOOR;
        var set = new PublicationRule(
                interval.orElse(usual.interval()),
                day,
                time,
                inputs.orElse(usual.inputs()),
                descriptions.orElse(usual.descriptions()),
                weeks.orElse(usual.weeks()));
        return demo ? set : set.notBelowFloor();
    }
}
