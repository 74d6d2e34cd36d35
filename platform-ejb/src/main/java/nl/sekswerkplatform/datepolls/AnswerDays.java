package nl.sekswerkplatform.datepolls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many days everyone has to say when she can come: never below the floor, except in the demo. */
@ApplicationScoped
class AnswerDays {
    /** With fewer, a group could ask, answer and close while the others were away. */
    static final int FLOOR = 3;

    @Inject
    @ConfigProperty(name = "platform.dates.days")
    private Optional<Integer> set;

    @Inject
    @ConfigProperty(name = "platform.demo", defaultValue = "false")
    private boolean demo;

    int least() {
        return Math.min(allowed(set, demo), DatePoll.MOST_DAYS);
    }

    static int allowed(Optional<Integer> set, boolean demo) {
        return demo ? Math.max(set.orElse(0), 0) : Math.max(set.orElse(FLOOR), FLOOR);
    }
}
