package nl.sekswerkplatform.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.sekswerkplatform.groups.Admission;
import nl.sekswerkplatform.groups.StakeholderGroup;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * When an account may become active at once. The order in which people join tells who they are, so protected groups
 * wait for each other; only the demo, where nobody is real, does not.
 */
@ApplicationScoped
class AdmissionPolicy {
    @Inject
    @ConfigProperty(name = "platform.demo", defaultValue = "false")
    private boolean demo;

    AdmissionPolicy() {}

    AdmissionPolicy(boolean demo) {
        this.demo = demo;
    }

    boolean admitsAtOnce(StakeholderGroup group) {
        return demo || !group.isProtected() && group.admission() == Admission.IMMEDIATE;
    }

    /** Protected groups elect, by pseudonym and after the draw: a mandate on a card would tell who drew it. */
    boolean givesMandatesByCard(StakeholderGroup group) {
        return demo || !group.isProtected();
    }
}
