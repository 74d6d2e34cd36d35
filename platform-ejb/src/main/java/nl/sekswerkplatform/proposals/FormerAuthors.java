package nl.sekswerkplatform.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.sekswerkplatform.membership.NamesGone;

/** What a former member proposed stays, without the name that nobody has any more. */
@ApplicationScoped
class FormerAuthors {
    @Inject
    private ProposalRepository proposals;

    void forget(@Observes NamesGone gone) {
        proposals.forget(gone);
    }
}
