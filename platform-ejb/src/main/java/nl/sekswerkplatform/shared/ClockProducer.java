package nl.sekswerkplatform.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one source of time. Days and deadlines are those of the city, so the zone is a setting. */
@ApplicationScoped
class ClockProducer {
    @Produces
    Clock clock(@ConfigProperty(name = "platform.zone", defaultValue = "Europe/Amsterdam") String zone) {
        return Clock.system(ZoneId.of(zone));
    }
}
