package nl.sekswerkplatform.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import nl.sekswerkplatform.input.InputRefused.FormEarly;
import nl.sekswerkplatform.input.InputRefused.FormForged;
import nl.sekswerkplatform.input.InputRefused.FormLate;
import nl.sekswerkplatform.sealing.PlatformKey;
import nl.sekswerkplatform.sealing.PlatformKeys;

/**
 * Gives forms their tokens and knows them again: one that we never gave, that comes back sooner than anyone can write,
 * or long after, is refused, each by its own name. Nothing is kept of a form that was only opened.
 */
@ApplicationScoped
class FormTokens {
    private static final long SLOT = 10;
    private static final byte[] FORM = "input".getBytes(StandardCharsets.US_ASCII);

    private final SecureRandom random = new SecureRandom();

    @Inject
    private PlatformKeys keys;

    @Inject
    private IntakeRule rule;

    @Inject
    private Clock clock;

    FormToken issue() {
        var nonce = new byte[FormNumber.BYTES];
        random.nextBytes(nonce);
        int slot = (int) (clock.instant().getEpochSecond() / SLOT);
        return FormToken.of(nonce, slot, mark(key(), nonce, slot));
    }

    /**
     * The number of the form, whatever its age.
     *
     * @throws FormForged when we never gave it
     */
    FormNumber genuine(FormToken token) {
        if (!MessageDigest.isEqual(token.mark(), mark(key(), token.nonce(), token.slot()))) {
            throw new FormForged();
        }
        return FormNumber.of(token.nonce());
    }

    /**
     * @throws FormEarly when it comes back sooner than anyone can write; with the seconds that are left
     * @throws FormLate when it was given too long ago
     */
    void requireInTime(FormToken token) {
        var age = Duration.ofSeconds(clock.instant().getEpochSecond() - token.slot() * SLOT);
        if (age.compareTo(rule.earliest()) < 0) {
            throw new FormEarly(rule.earliest().minus(age).toSeconds());
        }
        if (isLate(age)) {
            throw new FormLate();
        }
    }

    /** True for one with which something can still be sent. */
    boolean isFresh(FormToken token) {
        boolean isOurs = MessageDigest.isEqual(token.mark(), mark(key(), token.nonce(), token.slot()));
        return isOurs && !isLate(Duration.ofSeconds(clock.instant().getEpochSecond() - token.slot() * SLOT));
    }

    private boolean isLate(Duration age) {
        return age.compareTo(rule.latest()) > 0;
    }

    private PlatformKey key() {
        return key(keys);
    }

    static PlatformKey key(PlatformKeys keys) {
        return keys.forms().derive("token of a form");
    }

    static byte[] mark(PlatformKey key, byte[] nonce, int slot) {
        var marked = ByteBuffer.allocate(nonce.length + Integer.BYTES + FORM.length);
        return key.hmac(marked.put(nonce).putInt(slot).put(FORM).array());
    }
}
