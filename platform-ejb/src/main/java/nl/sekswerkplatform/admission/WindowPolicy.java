package nl.sekswerkplatform.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The rules of common windows as they are set here: never below the floor, except in the demo. */
@ApplicationScoped
class WindowPolicy {
    @Inject
    @ConfigProperty(name = "platform.admission.rest.days", defaultValue = "7")
    private int restDays;

    @Inject
    @ConfigProperty(name = "platform.admission.window.days", defaultValue = "14")
    private int windowDays;

    @Inject
    @ConfigProperty(name = "platform.admission.least.accounts", defaultValue = "8")
    private int leastAccounts;

    @Inject
    @ConfigProperty(name = "platform.demo", defaultValue = "false")
    private boolean demo;

    WindowRules rules() {
        WindowRules set = new WindowRules(restDays, windowDays, leastAccounts);
        return demo ? set : set.raisedToFloor();
    }
}
