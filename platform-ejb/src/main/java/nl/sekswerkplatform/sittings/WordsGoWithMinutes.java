package nl.sekswerkplatform.sittings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.sekswerkplatform.minutes.MinutesPublished;

/** What was written to be read out has done its work when the minutes are public. */
@ApplicationScoped
class WordsGoWithMinutes {
    @Inject
    private SittingRepository sittings;

    void forget(@Observes MinutesPublished published) {
        sittings.removeContributions(published.meetingNumber());
    }
}
