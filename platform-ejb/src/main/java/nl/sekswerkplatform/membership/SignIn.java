package nl.sekswerkplatform.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.sekswerkplatform.authenticators.AuthenticatorSecret;
import nl.sekswerkplatform.authenticators.OneTimeNumber;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.codes.CodeDerivation;
import nl.sekswerkplatform.codes.CodeKeys;
import nl.sekswerkplatform.codes.CodeUse;
import nl.sekswerkplatform.codes.DerivationQueue;
import nl.sekswerkplatform.sealing.LookupId;
import nl.sekswerkplatform.shared.DomainException;

/**
 * From a member code, and the number of an app where she chose that, to her account. A code that exists and one that
 * does not cost the same work and the same time, and get the same answer, whether a number was wrong or there is no such
 * code. No session bean, because the waiting must hold neither transaction nor connection.
 */
@ApplicationScoped
public class SignIn {
    @Inject
    private CodeDerivation derivation;

    @Inject
    private SigningInService accounts;

    @Inject
    private Numbers numbers;

    @Inject
    private Tries tries;

    @Inject
    private AccountsToCome accountsToCome;

    /**
     * @param number null when none was typed; not looked at for who signs in with her code alone
     * @throws SignInRefused when no account has this code, or its app shows another number
     * @throws TooManyTries when this code failed too often just now
     * @throws DomainException of {@link AccountsToCome} when its account has not begun
     * @throws nl.sekswerkplatform.codes.DerivationBusy when too many sign in at once
     */
    public OpenedAccount with(Code code, OneTimeNumber number) {
        return derivation.withFloor(() -> {
            CodeKeys keys = derivation.derive(code, CodeUse.MEMBER, DerivationQueue.SIGN_IN);
            byte[] who = keys.lookupId().bytes();
            tries.begin(who, "code");
            OpenedAccount opened = accounts.open(keys, CodeUse.MEMBER).orElseThrow(() -> refused(keys.lookupId()));
            if (!passes(opened, number)) {
                throw new SignInRefused();
            }
            tries.forget(who);
            return opened;
        });
    }

    /**
     * Sets up her app: it showed the right number.
     *
     * @throws NumberWrong when it did not
     * @throws TooManyTries after too many of these
     */
    public OpenedAccount turnOn(OpenedAccount session, AuthenticatorSecret app, OneTimeNumber number) {
        require(session, app, number);
        return accounts.turnOn(session, app);
    }

    /**
     * No number is asked any more; nothing changes for who has no app set up.
     *
     * @throws NumberWrong when it is not what her app shows
     * @throws TooManyTries after too many of these
     */
    public OpenedAccount turnOff(OpenedAccount session, OneTimeNumber number) {
        Optional<AuthenticatorSecret> app = accounts.findAuthenticator(session);
        if (app.isEmpty()) {
            return session;
        }
        require(session, app.get(), number);
        return accounts.turnOff(session);
    }

    private void require(OpenedAccount session, AuthenticatorSecret app, OneTimeNumber number) {
        byte[] who = session.mark().getBytes(StandardCharsets.US_ASCII);
        tries.begin(who, "number");
        if (!numbers.accepts(app, number, session.secret())) {
            throw new NumberWrong();
        }
        tries.forget(who);
    }

    private boolean passes(OpenedAccount opened, OneTimeNumber number) {
        return accounts.findAuthenticator(opened)
                .map(app -> numbers.accepts(app, number, opened.secret()))
                .orElse(true);
    }

    private SignInRefused refused(LookupId code) {
        try {
            accountsToCome.refuseUntilTheyBegin(code);
        } catch (DomainException herAccountBeginsLater) {
            tries.forget(code.bytes());
            throw herAccountBeginsLater;
        }
        return new SignInRefused();
    }
}
