package nl.sekswerkplatform.web.pilots;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import nl.sekswerkplatform.pilots.PilotService;

/** The titles of the pilots, read once a page. */
@Named
@RequestScoped
public class PilotNamesBacking {
    @Inject
    private PilotService pilots;

    private Map<String, String> titles;

    /** By key, for a choice of pilots. */
    public Map<String, String> getTitles() {
        if (titles == null) {
            titles = pilots.titles();
        }
        return titles;
    }

    /** @param key of a pilot; an unknown one is given back */
    public String name(String key) {
        return getTitles().getOrDefault(key, key);
    }
}
