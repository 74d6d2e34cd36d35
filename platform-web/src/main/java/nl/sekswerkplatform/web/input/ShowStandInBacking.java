package nl.sekswerkplatform.web.input;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.sekswerkplatform.screeners.StandIn;

/** Whose screeners read in whose place, wherever it matters who reads. */
@Named
@RequestScoped
public class ShowStandInBacking {
    @Inject
    private InputChoices choices;

    /** Null while both groups read themselves. */
    public StandIn getStandIn() {
        return choices.standIn();
    }
}
