package nl.sekswerkplatform.ballotwitness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.sekswerkplatform.smallnumbers.People;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** When a group has agreed: enough of its members have, or all where it has fewer. In a demonstration one plays a group. */
@ApplicationScoped
class AgreementRule {
    private static final int ENOUGH = 3;

    @Inject
    @ConfigProperty(name = "platform.demo", defaultValue = "false")
    private boolean demo;

    /** A group without members never agrees. */
    boolean isEnough(int agreed, People members) {
        return agreed >= Math.max(1, members.orAll(demo ? 1 : ENOUGH));
    }
}
