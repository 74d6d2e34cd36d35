package nl.sekswerkplatform.membership;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.sekswerkplatform.authenticators.AuthenticatorSecret;
import nl.sekswerkplatform.codes.CodeKeys;
import nl.sekswerkplatform.codes.CodeUse;
import nl.sekswerkplatform.sealing.LookupId;

/**
 * How an account is opened and how that is changed; each change ends all sessions but the one that made it. Whoever
 * calls holds a code's keys or an account that a code opened. {@link SignIn} and {@link Recovery} know the order, and
 * do the waiting, which must hold no transaction.
 */
@Stateless
public class SigningInService {
    @Inject
    private MemberRepository members;

    /** The account that a code opens; empty for a code that nobody has. */
    @PermitAll
    public Optional<OpenedAccount> open(CodeKeys keys, CodeUse use) {
        return members.find(keys.lookupId(), use).flatMap(code -> members.find(code.account())
                .map(member -> member.opened(code.open(keys.wrappingKey()))));
    }

    /** The secret of her app; empty for who signs in with her code alone. Only who opened the account can ask. */
    @PermitAll
    public Optional<AuthenticatorSecret> findAuthenticator(OpenedAccount account) {
        return members.find(account.id())
                .flatMap(member -> member.signInChoice(account.secret()).authenticator());
    }

    /** True when this member code opens this very account. */
    @RolesAllowed("member")
    public boolean isCodeOf(OpenedAccount account, LookupId memberCode) {
        return members.find(memberCode, CodeUse.MEMBER)
                .filter(code -> code.account().equals(account.id()))
                .isPresent();
    }

    /** From now on with numbers of this app as well; its number was right. */
    @RolesAllowed("member")
    public OpenedAccount turnOn(OpenedAccount session, AuthenticatorSecret app) {
        return choose(session, new SignInChoice(app));
    }

    /** With her code alone again. */
    @RolesAllowed("member")
    public OpenedAccount turnOff(OpenedAccount session) {
        return choose(session, SignInChoice.CODE_ALONE);
    }

    /** Only the session that goes on with what this returns is left. */
    @RolesAllowed("member")
    public OpenedAccount endOthers(OpenedAccount session) {
        Member member = hold(session);
        return member.choose(member.signInChoice(session.secret()), session.secret());
    }

    /** Another recovery code; the one before ends now. */
    @RolesAllowed("member")
    public OpenedAccount renewRecoveryCode(OpenedAccount session, CodeKeys recovery) {
        Member member = hold(session);
        members.replace(
                session.id(),
                CodeUse.RECOVERY,
                Opening.with(recovery, CodeUse.RECOVERY, session.id(), session.secret()));
        return member.choose(member.signInChoice(session.secret()), session.secret());
    }

    /**
     * Another member code for the same account: the one before ends now, and a number of an app is asked no more. The
     * same code again changes nothing.
     *
     * @param account as her recovery code opened it
     * @throws RecoveryOvertaken when something about her signing in changed since
     */
    @PermitAll
    public void recover(OpenedAccount account, CodeKeys memberCode) {
        Member member = members.hold(account.id()).orElseThrow(RecoveryOvertaken::new);
        if (isCodeOf(account, memberCode.lookupId())) {
            return;
        }
        if (!member.letsGoOn(account)) {
            throw new RecoveryOvertaken();
        }
        members.replace(
                account.id(), CodeUse.MEMBER, Opening.with(memberCode, CodeUse.MEMBER, account.id(), account.secret()));
        member.choose(SignInChoice.CODE_ALONE, account.secret());
    }

    private OpenedAccount choose(OpenedAccount session, SignInChoice choice) {
        return hold(session).choose(choice, session.secret());
    }

    /** @throws SessionEnded when the account is gone, or she ended this session meanwhile */
    private Member hold(OpenedAccount session) {
        return members.hold(session.id())
                .filter(member -> member.letsGoOn(session))
                .orElseThrow(SessionEnded::new);
    }
}
