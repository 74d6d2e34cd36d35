package nl.sekswerkplatform.settings;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** The one place that lets a platform start, or not: with every setting within its bounds, or in a demonstration. */
@Singleton
@Startup
public class SettingsAtStart {
    private static final Logger LOG = Logger.getLogger(SettingsAtStart.class.getName());
    private static final String DEMO = "platform.demo";

    @Inject
    private Config config;

    @PostConstruct
    void check() {
        boolean demo = config.getOptionalValue(DEMO, Boolean.class).orElse(false);
        List<String> faults = findFaults(property -> config.getOptionalValue(property, String.class), demo);
        if (!faults.isEmpty()) {
            String reason = "a setting is out of bounds: " + String.join("; ", faults) + ".";
            LOG.severe(reason);
            throw new IllegalStateException(reason);
        }
    }

    /** All that is wrong, so that nobody has to start again for the next. */
    static List<String> findFaults(Function<String, Optional<String>> settings, boolean demo) {
        return Stream.of(Setting.values())
                .flatMap(setting -> settings
                        .apply(setting.property())
                        .filter(value -> !value.isBlank())
                        .flatMap(value -> setting.refuse(value, demo))
                        .stream())
                .toList();
    }
}
