package nl.sekswerkplatform.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.codes.CodeDerivation;
import nl.sekswerkplatform.codes.CodeUse;
import nl.sekswerkplatform.codes.DerivationQueue;

/**
 * A member leaves, with her whole code once more: whoever finds her signed in cannot end her account. No session bean,
 * because the waiting must hold neither transaction nor connection.
 */
@ApplicationScoped
public class Leaving {
    @Inject
    private CodeDerivation derivation;

    @Inject
    private MemberService members;

    /**
     * @throws MembershipRefused.CodeNotYours when the code is not that of her account
     * @throws nl.sekswerkplatform.codes.DerivationBusy when too many sign in at once
     */
    public void leave(ActingMember member, Code code) {
        derivation.withFloor(() -> {
            members.leave(member, derivation.derive(code, CodeUse.MEMBER, DerivationQueue.SIGN_IN));
            return null;
        });
    }
}
