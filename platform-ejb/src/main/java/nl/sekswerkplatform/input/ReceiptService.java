package nl.sekswerkplatform.input;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.codes.CodeDerivation;
import nl.sekswerkplatform.codes.CodeKeys;
import nl.sekswerkplatform.codes.CodeUse;
import nl.sekswerkplatform.codes.DerivationQueue;
import nl.sekswerkplatform.input.InputRefused.AlreadyOut;
import nl.sekswerkplatform.input.InputRefused.ChoiceTooEarly;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.sealing.WrappingKey;
import nl.sekswerkplatform.shared.IsoWeek;

/**
 * Coming back with a receipt. A known and an unknown code are the same work and take the same time.
 *
 * <p>Each method throws {@link nl.sekswerkplatform.codes.DerivationBusy} when too many ask at once, and
 * {@link InputRefused.ReceiptNotYet} for a code that was given in a flood and works in some minutes.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReceiptService {
    @Inject
    private CodeDerivation derivation;

    @Inject
    private InputRepository inputs;

    @Inject
    private Inbox inbox;

    @Inject
    private LateReceipts late;

    @Inject
    private ReadersOfInputs readers;

    @Inject
    private PublicationRule rule;

    @Inject
    private PlatformKeys platform;

    @Inject
    private Clock clock;

    /** Where the input stands; empty for a code that is nobody's receipt, or no longer. */
    @PermitAll
    public Optional<Receipt> find(Code code) {
        return derivation.withFloor(() -> {
            var keys = keys(code);
            return inputs.find(keys.lookupId()).map(input -> receipt(input, keys.wrappingKey()));
        });
    }

    /**
     * Comes out with the next batch, however small. Asking for it twice is asking once.
     *
     * @throws ChoiceTooEarly while there is no need to choose
     * @throws AlreadyOut when it came out before
     */
    @PermitAll
    public void comeOutAnyway(Code code) {
        change(code, (input, holder) -> input.comeOutAnyway(IsoWeek.now(clock), rule.weeks()));
    }

    /**
     * Agrees with the other words that screeners propose.
     *
     * @throws InputRefused.NothingAsked when none wait
     */
    @PermitAll
    public void agree(Code code) {
        change(code, (input, holder) -> input.agree(holder, InputKeyedRows.outgoing(platform)));
    }

    /** Refuses them, with or without a word why; the screeners begin anew. */
    @PermitAll
    public void refuse(Code code, String why) {
        speak(code, (input, holder) -> input.refuse(why, holder));
    }

    /** Objects to what screeners would leave out; they begin anew. */
    @PermitAll
    public void object(Code code, String why) {
        speak(code, (input, holder) -> input.object(why, holder));
    }

    /** Says something to the screeners. */
    @PermitAll
    public void say(Code code, String text) {
        speak(code, (input, holder) -> input.sayAsWriter(text, holder));
    }

    /**
     * Replaces the text; the screeners begin anew.
     *
     * @throws AlreadyOut when it came out before
     */
    @PermitAll
    public void correct(Code code, String text) {
        speak(code, (input, holder) -> input.correct(text, holder));
    }

    /** Closes it for the screeners who came since, so that they can read it too. Nothing happens when all can. */
    @PermitAll
    public void sendOn(Code code) {
        speak(code, (input, holder) -> {});
    }

    /** Makes the code unknown at once; the input goes its way without it. */
    @PermitAll
    public void forget(Code code) {
        change(code, (input, holder) -> input.forget());
    }

    /** She speaks to the screeners, so those who came since can read it from now on. */
    private void speak(Code code, BiConsumer<AnonymousInput, WrappingKey> act) {
        change(code, (input, holder) -> {
            act.accept(input, holder);
            if (input.isWithScreeners()) {
                readers.closeForAll(input.openForReceipt(holder));
            }
        });
    }

    private void change(Code code, BiConsumer<AnonymousInput, WrappingKey> act) {
        derivation.withFloor(() -> {
            var keys = keys(code);
            inbox.change(keys.lookupId(), input -> act.accept(input, keys.wrappingKey()));
            return null;
        });
    }

    private Receipt receipt(AnonymousInput input, WrappingKey holder) {
        return input.receipt(holder, readers.readingOf(input.id()), IsoWeek.now(clock), rule.weeks());
    }

    /**
     * Deletes the input and all that belongs to it; the receipt is unknown afterwards. Nothing happens for a code that
     * is unknown already.
     *
     * @throws AlreadyOut when it came out before
     */
    @PermitAll
    public void withdraw(Code code) {
        derivation.withFloor(() -> {
            inbox.withdraw(keys(code).lookupId());
            return null;
        });
    }

    private CodeKeys keys(Code code) {
        late.requireMade(code);
        return derivation.derive(code, CodeUse.RECEIPT, DerivationQueue.RECEIPTS);
    }
}
