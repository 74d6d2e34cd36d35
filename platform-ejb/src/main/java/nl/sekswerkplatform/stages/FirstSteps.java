package nl.sekswerkplatform.stages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.sekswerkplatform.pilots.PilotRecorded;

/** Remembers where a pilot from before the platform stood. */
@ApplicationScoped
class FirstSteps {
    @Inject
    private StepRepository steps;

    void remember(@Observes PilotRecorded recorded) {
        steps.add(new PilotStep(recorded.pilot().key(), 1, recorded.pilot().status(), null, null));
    }
}
