package nl.sekswerkplatform.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is taken in by itself, what only for a human to sort, and what no more; by the platform's settings. */
@ApplicationScoped
class IntakeRule {
    private static final long MIB = 1L << 20;

    @Inject
    @ConfigProperty(name = "platform.form.earliest", defaultValue = "PT15S")
    private Duration earliest;

    @Inject
    @ConfigProperty(name = "platform.form.latest", defaultValue = "PT2H")
    private Duration latest;

    @Inject
    @ConfigProperty(name = "platform.flood.bucket", defaultValue = "20")
    private int bucket;

    @Inject
    @ConfigProperty(name = "platform.flood.hourly", defaultValue = "20")
    private int hourly;

    @Inject
    @ConfigProperty(name = "platform.input.quota", defaultValue = "1024")
    private long quota;

    /** Age below which a form was filled in by no human. */
    Duration earliest() {
        return earliest;
    }

    /** Age above which a form has to be looked over again. */
    Duration latest() {
        return latest;
    }

    /** How many at once go to the screeners unsorted. */
    int bucket() {
        return bucket;
    }

    /** How many more each hour. */
    int hourly() {
        return hourly;
    }

    /** Bytes that inputs may take up in the database before the next is refused. */
    long quota() {
        return quota * MIB;
    }
}
