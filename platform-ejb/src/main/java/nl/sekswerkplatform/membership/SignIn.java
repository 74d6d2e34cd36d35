package nl.sekswerkplatform.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.codes.CodeDerivation;
import nl.sekswerkplatform.codes.CodeKeys;
import nl.sekswerkplatform.codes.CodeUse;
import nl.sekswerkplatform.codes.DerivationQueue;

/**
 * From a member code to her account. A code that exists and one that does not cost the same work and the same time,
 * and get the same answer. No session bean, because the waiting must hold neither transaction nor connection.
 */
@ApplicationScoped
public class SignIn {
    @Inject
    private CodeDerivation derivation;

    @Inject
    private MemberService members;

    @Inject
    private AccountsToCome accountsToCome;

    /**
     * @throws MemberCodeUnknown when no account has this code
     * @throws nl.sekswerkplatform.shared.DomainException of {@link AccountsToCome} when its account has not begun
     * @throws nl.sekswerkplatform.codes.DerivationBusy when too many sign in at once
     */
    public ActingMember with(Code code) {
        return derivation.withFloor(() -> open(derivation.derive(code, CodeUse.MEMBER, DerivationQueue.SIGN_IN)));
    }

    private ActingMember open(CodeKeys keys) {
        return members.open(keys).orElseThrow(() -> {
            accountsToCome.refuseUntilTheyBegin(keys.lookupId());
            return new MemberCodeUnknown();
        });
    }
}
