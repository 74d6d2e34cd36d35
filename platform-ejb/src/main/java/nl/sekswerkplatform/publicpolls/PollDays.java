package nl.sekswerkplatform.publicpolls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many days all can read the questions, and how many they can answer: never below the floors, except in the demo. */
@ApplicationScoped
class PollDays {
    /** With fewer, nobody could say beforehand that a question is loaded. */
    static final int NOTICE_FLOOR = 3;
    /** With fewer, who looks once a week misses it. */
    static final int OPEN_FLOOR = 7;

    static final int MOST = 60;

    @Inject
    @ConfigProperty(name = "platform.polls.notice.days")
    private Optional<Integer> notice;

    @Inject
    @ConfigProperty(name = "platform.polls.open.days")
    private Optional<Integer> open;

    @Inject
    @ConfigProperty(name = "platform.demo", defaultValue = "false")
    private boolean demo;

    /** Days between asking and opening. */
    int notice() {
        return allowed(notice, NOTICE_FLOOR, demo);
    }

    /** Days on which it can be answered. */
    int open() {
        return Math.max(allowed(open, OPEN_FLOOR, demo), 1);
    }

    static int allowed(Optional<Integer> set, int floor, boolean demo) {
        return Math.min(demo ? Math.max(set.orElse(0), 0) : Math.max(set.orElse(floor), floor), MOST);
    }
}
