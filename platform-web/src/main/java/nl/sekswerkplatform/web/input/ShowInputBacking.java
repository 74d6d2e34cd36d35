package nl.sekswerkplatform.web.input;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.sekswerkplatform.input.PublishedInput;
import nl.sekswerkplatform.input.PublishedInputService;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.pilots.PilotSummary;
import nl.sekswerkplatform.web.Address;

/** One input as everyone can read it, or the gap that it left. */
@Named
@RequestScoped
public class ShowInputBacking {
    @Inject
    private PublishedInputService published;

    @Inject
    private PilotService pilots;

    @Inject
    private Address address;

    private PublishedInput input;

    public PublishedInput getInput() {
        if (input == null) {
            input = published.get(address.number());
        }
        return input;
    }

    public String getPilotTitle() {
        return pilots.find(getInput().pilot())
                .map(PilotSummary::title)
                .orElse(getInput().pilot());
    }
}
