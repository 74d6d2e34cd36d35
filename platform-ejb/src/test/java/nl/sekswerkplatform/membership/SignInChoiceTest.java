package nl.sekswerkplatform.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import nl.sekswerkplatform.authenticators.AuthenticatorSecret;
import org.junit.jupiter.api.Test;

class SignInChoiceTest {
    private final MemberId account = MemberId.random();
    private final MemberSecret secret = MemberSecret.random();
    private final AuthenticatorSecret app = AuthenticatorSecret.random();

    @Test
    void isFoundAgainByWhoMadeIt() {
        byte[] sealed = new SignInChoice(app).sealed(secret, account);
        assertEquals(
                app, SignInChoice.open(sealed, secret, account).authenticator().orElseThrow());
    }

    /** Nothing in the table tells who uses an app: same length, same beginning, and the rest is noise. */
    @Test
    void looksTheSameWhateverSheChose() {
        byte[] with = new SignInChoice(app).sealed(secret, account);
        byte[] without = SignInChoice.CODE_ALONE.sealed(secret, account);
        byte[] nothing = SignInChoice.nothingChosen();
        assertEquals(with.length, without.length);
        assertEquals(with.length, nothing.length);
        assertTrue(with[0] == without[0] && with[0] == nothing[0]);
    }

    @Test
    void asksNoNumberOfWhoChoseNothing() {
        assertEquals(SignInChoice.CODE_ALONE, SignInChoice.open(SignInChoice.nothingChosen(), secret, account));
        byte[] sealed = SignInChoice.CODE_ALONE.sealed(secret, account);
        assertEquals(SignInChoice.CODE_ALONE, SignInChoice.open(sealed, secret, account));
    }

    @Test
    void isNeverTwiceTheSameSoThatItMarksEachChange() {
        SignInChoice same = new SignInChoice(app);
        assertFalse(Arrays.equals(same.sealed(secret, account), same.sealed(secret, account)));
    }

    @Test
    void opensForNobodyElse() {
        byte[] sealed = new SignInChoice(app).sealed(secret, account);
        assertTrue(SignInChoice.open(sealed, MemberSecret.random(), account)
                .authenticator()
                .isEmpty());
        assertTrue(SignInChoice.open(sealed, secret, MemberId.random())
                .authenticator()
                .isEmpty());
    }
}
