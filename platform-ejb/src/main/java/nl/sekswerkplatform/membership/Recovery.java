package nl.sekswerkplatform.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.codes.CodeDerivation;
import nl.sekswerkplatform.codes.CodeKeys;
import nl.sekswerkplatform.codes.CodeUse;
import nl.sekswerkplatform.codes.DerivationQueue;
import nl.sekswerkplatform.membership.MembershipRefused.CodeNotYours;

/**
 * The second code: with it she gets a new member code when hers is lost or in wrong hands. Her secret stays, so all that
 * she did stays hers. A known and an unknown code cost the same work and time. No session bean, as {@link SignIn}.
 */
@ApplicationScoped
public class Recovery {
    @Inject
    private CodeDerivation derivation;

    @Inject
    private SigningInService accounts;

    /**
     * Looks for the account; changes nothing.
     *
     * @throws RecoveryCodeUnknown when no account has this recovery code
     * @throws nl.sekswerkplatform.codes.DerivationBusy when too many ask at once
     */
    public OpenedAccount present(Code recoveryCode) {
        return derivation.withFloor(() -> accounts.open(derive(recoveryCode, CodeUse.RECOVERY), CodeUse.RECOVERY)
                .orElseThrow(RecoveryCodeUnknown::new));
    }

    /**
     * Gives the account this member code; the old one, her app and all sessions end. May be repeated.
     *
     * @param account as {@link #present} gave it
     * @throws RecoveryOvertaken when something about her signing in changed since
     */
    public void exchange(OpenedAccount account, Code newMemberCode) {
        accounts.recover(account, derive(newMemberCode, CodeUse.MEMBER));
    }

    /**
     * Asks who is signed in for her member code, before something changes that would let in who found her device open.
     *
     * @throws CodeNotYours when it is another one
     */
    public void confirm(OpenedAccount session, Code memberCode) {
        derivation.withFloor(() -> {
            if (!accounts.isCodeOf(session, derive(memberCode, CodeUse.MEMBER).lookupId())) {
                throw new CodeNotYours();
            }
            return null;
        });
    }

    /** From now on this is her recovery code, and the one before opens nothing. */
    public OpenedAccount renew(OpenedAccount session, Code newRecoveryCode) {
        return accounts.renewRecoveryCode(session, derive(newRecoveryCode, CodeUse.RECOVERY));
    }

    private CodeKeys derive(Code code, CodeUse use) {
        return derivation.derive(code, use, DerivationQueue.SIGN_IN);
    }
}
