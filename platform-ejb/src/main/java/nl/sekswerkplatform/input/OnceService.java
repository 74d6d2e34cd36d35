package nl.sekswerkplatform.input;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Clock;
import nl.sekswerkplatform.sealing.PlatformKey;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.shared.IsoWeek;

/** Forms of other pages without account: given by us, sent by a human's pace, taken once. Keeps no more than of an input. */
@Stateless
public class OnceService {
    @Inject
    private FormTokens tokens;

    @Inject
    private SentFormRepository sentForms;

    @Inject
    private PlatformKeys keys;

    @Inject
    private Clock clock;

    /** A token for one form. */
    @PermitAll
    public FormToken newForm() {
        return tokens.issue();
    }

    /**
     * Takes what was sent in this form, in the transaction of who asks; to be the first of it. Two at once wait for each
     * other.
     *
     * @param said all of it, so that the same a second time is the same act
     * @return false when the same was sent before
     * @throws InputRefused.FormForged when we never gave that form
     * @throws InputRefused.FormReused when something else was sent with it before
     * @throws InputRefused.FormEarly when it comes sooner than anyone can write
     * @throws InputRefused.FormLate when it was given too long ago
     */
    @PermitAll
    public boolean take(FormToken form, byte[] said) {
        FormNumber number = tokens.genuine(form);
        PlatformKey key = keys.forms().derive("sent form");
        FormNumber sent = FormNumber.of(key.hmac(joined(number.bytes(), said)));
        SentForm once = SentForm.of(number, sent, key, IsoWeek.now(clock));
        if (sentForms.addOnce(once)) {
            tokens.requireInTime(form);
            return true;
        }
        sentForms.find(once).ifPresent(once::requireSame);
        return false;
    }

    /** With the form's own number: the same answers in two forms must not look the same. */
    private static byte[] joined(byte[] number, byte[] said) {
        return ByteBuffer.allocate(number.length + said.length)
                .put(number)
                .put(said)
                .array();
    }
}
