package nl.sekswerkplatform.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.membership.MemberService;
import nl.sekswerkplatform.membership.OpenedAccount;

/**
 * Who acts in this request; read from the account once a request, and only when asked.
 *
 * <pre>
 * &#64;Inject
 * private ActingMemberSource acting;
 * ...
 * proposals.propose(acting.get(), draft);
 * </pre>
 */
@RequestScoped
public class ActingMemberSource {
    @Inject
    private HttpServletRequest request;

    @Inject
    private MemberService members;

    private Optional<ActingMember> found;

    /** @throws NotSignedIn when nobody is signed in, or the account is gone */
    public ActingMember get() {
        return find().orElseThrow(NotSignedIn::new);
    }

    public Optional<ActingMember> find() {
        if (found == null) {
            found = SignedIn.of(request).map(SignedIn::account).flatMap(members::findActing);
            if (found.isEmpty()) {
                SignedIn.end(request);
            }
        }
        return found;
    }

    /** For contexts that may not know members: the group and the mandates, without a word about who. */
    public Delegate delegate() {
        return get().delegate();
    }

    /**
     * Her account as her code opened it, for what she changes about signing in.
     *
     * @throws NotSignedIn when nobody is signed in
     */
    public OpenedAccount account() {
        return SignedIn.of(request).map(SignedIn::account).orElseThrow(NotSignedIn::new);
    }

    /** The others ended; this session goes on. */
    public void goOnAs(OpenedAccount account) {
        new SignedIn(account).goOn(request);
    }

    /** True with a session of a member; asks no database, so that every page may ask. */
    public boolean isSignedIn() {
        return SignedIn.of(request).isPresent();
    }
}
