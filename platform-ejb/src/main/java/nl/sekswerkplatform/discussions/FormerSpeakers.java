package nl.sekswerkplatform.discussions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.sekswerkplatform.membership.NamesGone;

/** What a former member said stays, without the name that nobody has any more. */
@ApplicationScoped
class FormerSpeakers {
    @Inject
    private DiscussionRepository discussions;

    void forget(@Observes NamesGone gone) {
        discussions.forget(gone);
    }
}
