package nl.sekswerkplatform.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.membership.MemberService;

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
            found = SignedIn.of(request).flatMap(signedIn -> members.findActing(signedIn.id(), signedIn.secret()));
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

    /** True with a session of a member; asks no database, so that every page may ask. */
    public boolean isSignedIn() {
        return SignedIn.of(request).isPresent();
    }
}
