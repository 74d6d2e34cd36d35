package nl.sekswerkplatform.input;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.codes.CodeDerivation;
import nl.sekswerkplatform.codes.CodeUse;
import nl.sekswerkplatform.codes.DerivationQueue;
import nl.sekswerkplatform.input.InputRefused.ChoiceUnknown;
import nl.sekswerkplatform.sealing.PlatformKey;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.shared.IsoWeek;

/** Saying something without an account. Nobody is asked who she is, and nothing here could know. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InputService {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private PlatformKeys keys;

    @Inject
    private CodeDerivation derivation;

    @Inject
    private ScreeningKey screening;

    @Inject
    private Choices choices;

    @Inject
    private Inbox inbox;

    @Inject
    private Clock clock;

    /** A number for one form. */
    @PermitAll
    public FormNumber newForm() {
        return FormNumber.random(RANDOM);
    }

    /** What in the text may give someone away, in the order of the text. Nothing is kept. */
    @PermitAll
    public List<Mark> marks(WrittenInput written) {
        return Detectors.find(written.text());
    }

    /** @throws ChoiceUnknown when the subject or the group does not exist */
    @PermitAll
    public void check(WrittenInput written) {
        choices.check(written);
    }

    /**
     * Keeps what was written, sealed. The same words in the same form again are the same input; other words in the
     * same form are another one, so that nothing is lost when someone goes back, changes her mind and sends again.
     *
     * @return what the receipt is made from
     * @throws ChoiceUnknown when the subject or the group does not exist
     * @throws nl.sekswerkplatform.codes.DerivationBusy when too many send at once; nothing is kept then
     */
    @PermitAll
    public FormNumber send(WrittenInput written, FormNumber form) {
        check(written);
        var sent = form.with(written, receiptKey());
        var codeKeys = derivation.derive(receiptOf(sent), CodeUse.RECEIPT, DerivationQueue.INPUT);
        inbox.take(AnonymousInput.seal(written, codeKeys, screening.get(), IsoWeek.now(clock), RANDOM));
        return sent;
    }

    /** The receipt that belongs to what was sent. */
    @PermitAll
    public Code receiptOf(FormNumber sent) {
        return Code.fromSeed(receiptKey().hmac(sent.bytes()));
    }

    private PlatformKey receiptKey() {
        return keys.forms().derive("receipt of an input");
    }
}
