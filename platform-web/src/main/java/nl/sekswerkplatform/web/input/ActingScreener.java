package nl.sekswerkplatform.web.input;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.screeners.Screener;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** Who is signed in, as the screening knows her: what opens her key and marks her acts, and not who she is. */
@RequestScoped
public class ActingScreener {
    @Inject
    private ActingMemberSource acting;

    /** Also for who has not the mandate; the screening refuses her. */
    public Screener get() {
        ActingMember member = acting.get();
        return new Screener(
                member.delegate(),
                member.mark(Mandate.SCREENER),
                member.ownKey(Screener.OWN),
                subject -> member.nullifier(Screener.KIND, subject));
    }
}
