package nl.sekswerkplatform.membership;

import java.nio.ByteBuffer;
import java.util.Optional;
import nl.sekswerkplatform.authenticators.AuthenticatorSecret;
import nl.sekswerkplatform.sealing.SealBroken;
import nl.sekswerkplatform.sealing.SealLabel;

/**
 * How a member chose to sign in: with her code alone, or with a number of an app as well. Kept sealed for her, and
 * equally long whatever she chose; random bytes, which do not open, stand for nothing chosen.
 *
 * @param app null for none
 */
record SignInChoice(AuthenticatorSecret app) {
    static final SignInChoice CODE_ALONE = new SignInChoice(null);

    private static final int LENGTH = 32;
    private static final int SEALED_LENGTH = 61;
    private static final byte WITH_APP = 1;

    /** What an account begins with. */
    static byte[] nothingChosen() {
        return Opening.likeSealed(SEALED_LENGTH);
    }

    static SignInChoice open(byte[] sealed, MemberSecret secret, MemberId account) {
        try {
            ByteBuffer read = ByteBuffer.wrap(secret.wrappingKey("sign-in").unwrap(sealed, label(account)));
            if (read.get() != WITH_APP) {
                return CODE_ALONE;
            }
            byte[] app = new byte[AuthenticatorSecret.LENGTH];
            read.get(app);
            return new SignInChoice(new AuthenticatorSecret(app));
        } catch (SealBroken nothingChosen) {
            return CODE_ALONE;
        }
    }

    /** Never twice the same bytes. */
    byte[] sealed(MemberSecret secret, MemberId account) {
        ByteBuffer plain = ByteBuffer.allocate(LENGTH);
        if (app != null) {
            plain.put(WITH_APP).put(app.bytes());
        }
        return secret.wrappingKey("sign-in").wrap(plain.array(), label(account));
    }

    Optional<AuthenticatorSecret> authenticator() {
        return Optional.ofNullable(app);
    }

    private static SealLabel label(MemberId account) {
        return new SealLabel("member.sign-in", account.value().toString());
    }
}
