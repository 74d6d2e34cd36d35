package nl.sekswerkplatform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.sekswerkplatform.settings.Demonstration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the site shows of itself to whoever looks over a shoulder: a name that says nothing, and a way out. */
@Named
@ApplicationScoped
public class SiteBacking {
    @Inject
    @ConfigProperty(name = "platform.neutral.name", defaultValue = "Overleg")
    private String neutralName;

    @Inject
    @ConfigProperty(name = "platform.way.out", defaultValue = "https://www.buienradar.nl/")
    private String wayOut;

    @Inject
    private Demonstration demonstration;

    /** True where the floors do not hold: every page says so. */
    public boolean isDemonstration() {
        return demonstration.isOn();
    }

    /** In the browser's history and tabs, and on the pages without account. */
    public String getNeutralName() {
        return neutralName;
    }

    /** Where "Leave this page" leads: a site that anyone may have open. */
    public String getWayOut() {
        return wayOut;
    }
}
