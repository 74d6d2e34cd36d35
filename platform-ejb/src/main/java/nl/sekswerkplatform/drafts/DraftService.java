package nl.sekswerkplatform.drafts;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import nl.sekswerkplatform.membership.MemberSecret;
import nl.sekswerkplatform.shared.IsoWeek;

/** Keeps what a member typed. Her secret is all that any method takes: without it there is nothing to find. */
@Stateless
public class DraftService {
    private static final SecureRandom LOT = new SecureRandom();

    @Inject
    private DraftRepository drafts;

    @Inject
    private Clock clock;

    /** All of hers, the newest first. */
    @RolesAllowed("member")
    public List<KeptText> find(MemberSecret secret) {
        return shelf(secret).texts();
    }

    /**
     * Keeps this instead of what was kept of the same form. Open to who has just shown her code and is not signed in
     * yet.
     *
     * @throws TextTooLong when it does not fit
     */
    @PermitAll
    public void keep(MemberSecret secret, KeptText text) {
        DraftShelf shelf = shelf(secret);
        Draft draft = shelf.at(text.place()).orElseGet(() -> oneMore(shelf, secret));
        draft.keep(text, shelf.nextTurn(), secret, IsoWeek.now(clock), LOT);
        drafts.add(draft);
    }

    /** It was sent, or she threw it away. */
    @RolesAllowed("member")
    public void discard(MemberSecret secret, FormPlace place) {
        shelf(secret).allAt(place).forEach(drafts::remove);
    }

    /** Those that nobody came back for. */
    @RolesAllowed("operator")
    public void removeLeftBehind() {
        drafts.removeLeftBehind(IsoWeek.now(clock));
    }

    private Draft oneMore(DraftShelf shelf, MemberSecret secret) {
        shelf.tooMany().forEach(drafts::remove);
        return new Draft(secret);
    }

    private DraftShelf shelf(MemberSecret secret) {
        return DraftShelf.of(drafts.of(secret), secret);
    }
}
