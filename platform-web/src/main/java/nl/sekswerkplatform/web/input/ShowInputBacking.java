package nl.sekswerkplatform.web.input;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.sekswerkplatform.input.PublishedInput;
import nl.sekswerkplatform.input.PublishedInputService;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.pilots.PilotSummary;
import nl.sekswerkplatform.thread.ThreadGraph;
import nl.sekswerkplatform.thread.ThreadService;
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

    @Inject
    private ThreadService threads;

    private PublishedInput input;
    private ThreadGraph thread;

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

    /** What came of it. */
    public ThreadGraph getThread() {
        if (thread == null) {
            thread = threads.ofInput(getInput());
        }
        return thread;
    }
}
