package nl.sekswerkplatform.web.pilots;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.pilots.PilotSummary;

/** All that is tried, or was. */
@Named
@RequestScoped
public class ListPilotsBacking {
    @Inject
    private PilotService pilots;

    private List<PilotSummary> rows;

    public List<PilotSummary> getRows() {
        if (rows == null) {
            rows = pilots.list(null, PilotService.MOST);
        }
        return rows;
    }
}
