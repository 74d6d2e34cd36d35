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
import nl.sekswerkplatform.codes.DerivationBusy;
import nl.sekswerkplatform.codes.DerivationQueue;
import nl.sekswerkplatform.input.InputRefused.ChoiceUnknown;
import nl.sekswerkplatform.sealing.ContentKey;
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
    private ReadersOfInputs readers;

    @Inject
    private Choices choices;

    @Inject
    private Inbox inbox;

    @Inject
    private FormTokens tokens;

    @Inject
    private InputQuota quota;

    @Inject
    private Floodgate gate;

    @Inject
    private LateReceipts late;

    @Inject
    private Clock clock;

    /** A token for one form. */
    @PermitAll
    public FormToken newForm() {
        return tokens.issue();
    }

    /** The same token while something can be sent with it; else another. */
    @PermitAll
    public FormToken renew(FormToken form) {
        return tokens.isFresh(form) ? form : newForm();
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
     * Keeps what was written, sealed. The same words in the same form again are the same input, however late. What
     * looks like a flood is held for a human to sort, never refused.
     *
     * @param suspect true when it is to be held whatever else comes
     * @return what the receipt is made from
     * @throws ChoiceUnknown when the subject or the group does not exist
     * @throws InputRefused.FormForged when we never gave that form
     * @throws InputRefused.FormReused when other words were sent with it before
     * @throws InputRefused.FormEarly when it comes sooner than anyone can write
     * @throws InputRefused.FormLate when it was opened too long ago
     * @throws InputRefused.NoRoomLeft when the disk quota is reached
     */
    @PermitAll
    public FormNumber send(WrittenInput written, FormToken form, boolean suspect) {
        check(written);
        var number = tokens.genuine(form);
        var sent = number.with(written, receiptKey());
        var once = SentForm.of(number, sent, keys.forms().derive("sent form"), IsoWeek.now(clock));
        if (inbox.wasSent(once)) {
            return sent;
        }
        tokens.requireInTime(form);
        quota.requireRoom();
        take(written, gate.admit(suspect), once, receiptOf(sent));
        return sent;
    }

    private void take(WrittenInput written, InputStatus status, SentForm once, Code receipt) {
        var key = ContentKey.random(RANDOM);
        var input = AnonymousInput.seal(written, status, key, once.week());
        var opened = new OpenedInput(input.id(), key);
        try {
            input.giveReceipt(key, derivation.derive(receipt, CodeUse.RECEIPT, DerivationQueue.INPUT));
            inbox.take(input, opened, once);
        } catch (DerivationBusy tooMany) {
            if (inbox.take(input, opened, once)) {
                late.add(receipt, input.id(), key);
            }
        }
    }

    /** True while a receipt that was just given does not work yet: too many came at once. */
    @PermitAll
    public boolean isLate(Code receipt) {
        return late.isWaitingFor(receipt);
    }

    /** False while there is no screener at all: then only the receipt opens what is sent, and sends it on later. */
    @PermitAll
    public boolean isAnyoneReading() {
        return readers.isAnyoneThere();
    }

    /** The receipt that belongs to what was just sent; by other keys it would be another one. */
    @PermitAll
    public Code receiptOf(FormNumber sent) {
        return Code.fromSeed(receiptKey().hmac(sent.bytes()));
    }

    private PlatformKey receiptKey() {
        return keys.forms().derive("receipt of an input");
    }
}
