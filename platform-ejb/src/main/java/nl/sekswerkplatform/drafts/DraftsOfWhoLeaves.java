package nl.sekswerkplatform.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.membership.EndsWithAccount;

/** Her secret is in hand for the last time: later nobody could find them. */
@ApplicationScoped
class DraftsOfWhoLeaves implements EndsWithAccount {
    @Inject
    private DraftRepository drafts;

    @Override
    public void endFor(ActingMember leaving) {
        drafts.find(DraftShelf.places(leaving.secret())).forEach(drafts::remove);
    }
}
