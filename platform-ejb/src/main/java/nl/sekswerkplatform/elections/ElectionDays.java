package nl.sekswerkplatform.elections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a group takes to elect: never below the floor, except in the demo. */
@ApplicationScoped
class ElectionDays {
    /** Below this, who looks once a week misses it. */
    static final int FLOOR = 7;

    @Inject
    @ConfigProperty(name = "platform.election.standing.days", defaultValue = "7")
    private int standing;

    @Inject
    @ConfigProperty(name = "platform.election.voting.days", defaultValue = "7")
    private int voting;

    @Inject
    @ConfigProperty(name = "platform.demo", defaultValue = "false")
    private boolean demo;

    int standing() {
        return raised(standing);
    }

    int voting() {
        return raised(voting);
    }

    private int raised(int set) {
        return demo ? Math.max(set, 1) : Math.max(set, FLOOR);
    }
}
