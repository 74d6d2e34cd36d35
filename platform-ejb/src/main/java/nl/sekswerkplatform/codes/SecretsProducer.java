package nl.sekswerkplatform.codes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import nl.sekswerkplatform.sealing.KeyFileUnusable;
import nl.sekswerkplatform.sealing.PlatformKeys;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the keys outside the database once, and makes from the settings how codes are derived. */
@ApplicationScoped
class SecretsProducer {
    @Inject
    @ConfigProperty(name = "platform.keys", defaultValue = "data/keys")
    private String directory;

    @Inject
    @ConfigProperty(name = "platform.origin", defaultValue = "localhost")
    private String origin;

    @Inject
    @ConfigProperty(name = "platform.argon.cost", defaultValue = "65536,3,1")
    private String cost;

    @Inject
    @ConfigProperty(name = "platform.answer.floor", defaultValue = "1500")
    private long floorMillis;

    /** @throws KeyFileUnusable when a key file is damaged or open to others: the platform does not start on it */
    @Produces
    @Singleton
    PlatformKeys keys() {
        return PlatformKeys.in(Path.of(directory));
    }

    @Produces
    @Singleton
    CodeStretching stretching() {
        return new CodeStretching(origin, ArgonCost.parse(cost));
    }

    @Produces
    @Singleton
    CodeDerivation derivation(CodeStretching stretching, PlatformKeys keys) {
        return new CodeDerivation(
                stretching, keys.pepper(), new DerivationSlots(), new AnswerFloor(Duration.ofMillis(floorMillis)));
    }
}
