package nl.sekswerkplatform.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Goes away in the middle of publishing a decision of this title, when all that it does is done and nothing is kept yet. */
@ApplicationScoped
public class CutOffFixture {
    static final String TITLE = "Cut off mid way";

    void published(@Observes DecisionPublished published) {
        if (published.decision().title().equals(TITLE)) {
            throw new IllegalStateException("cut off");
        }
    }
}
