package nl.sekswerkplatform.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this platform only shows how it works, and may go below the floors: then every page says so. */
@ApplicationScoped
public class Demonstration {
    @Inject
    @ConfigProperty(name = "platform.demo", defaultValue = "false")
    private boolean demo;

    public boolean isOn() {
        return demo;
    }
}
