package nl.sekswerkplatform.web.testing;

import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import nl.sekswerkplatform.authenticators.AuthenticatorSecret;
import nl.sekswerkplatform.authenticators.OneTimeNumber;

/** The app on a member's phone: it is given the letters of a page, and shows numbers. */
public record Authenticator(AuthenticatorSecret secret) {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final Clock CLOCK = Clock.systemUTC();
    private static final int STEP_SECONDS = 30;

    /** @param letters as the page shows them */
    public static Authenticator with(String letters) {
        BigInteger number = BigInteger.ZERO;
        for (char letter : letters.replaceAll("\\s", "").toCharArray()) {
            number = number.shiftLeft(5).add(BigInteger.valueOf(BASE32.indexOf(letter)));
        }
        byte[] bytes = new byte[AuthenticatorSecret.LENGTH];
        byte[] found = number.toByteArray();
        int length = Math.min(found.length, bytes.length);
        System.arraycopy(found, found.length - length, bytes, bytes.length - length, length);
        return new Authenticator(new AuthenticatorSecret(bytes));
    }

    /** What it shows now. */
    public String number() {
        return secret.number(CLOCK).digits();
    }

    /** What it shows next, which is taken already: for who used the present one. */
    public String next() {
        return secret.number(Clock.offset(CLOCK, Duration.ofSeconds(STEP_SECONDS)))
                .digits();
    }

    /** What it shows at no time near. */
    public String wrong() {
        for (int i = 0; ; i++) {
            OneTimeNumber number = new OneTimeNumber("%06d".formatted(i));
            if (secret.stepOf(number, CLOCK).isEmpty()) {
                return number.digits();
            }
        }
    }
}
