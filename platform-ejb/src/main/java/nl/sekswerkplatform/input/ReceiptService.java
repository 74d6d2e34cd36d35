package nl.sekswerkplatform.input;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.codes.CodeDerivation;
import nl.sekswerkplatform.codes.CodeUse;
import nl.sekswerkplatform.codes.DerivationQueue;
import nl.sekswerkplatform.input.InputRefused.AlreadyOut;
import nl.sekswerkplatform.input.InputRefused.ChoiceTooEarly;
import nl.sekswerkplatform.sealing.LookupId;
import nl.sekswerkplatform.shared.IsoWeek;

/**
 * Coming back with a receipt. A known and an unknown code are the same work and take the same time.
 *
 * <p>Each method throws {@link nl.sekswerkplatform.codes.DerivationBusy} when too many ask at once.
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
    private PublicationRule rule;

    @Inject
    private Clock clock;

    /** Where the input stands; empty for a code that is nobody's receipt, or no longer. */
    @PermitAll
    public Optional<Receipt> find(Code code) {
        return derivation.withFloor(() -> inputs.find(lookupId(code)).map(this::receipt));
    }

    /**
     * Comes out with the next batch, however small. Asking for it twice is asking once.
     *
     * @throws ChoiceTooEarly while there is no need to choose
     * @throws AlreadyOut when it came out before
     */
    @PermitAll
    public void comeOutAnyway(Code code) {
        derivation.withFloor(() -> {
            inbox.change(lookupId(code), input -> input.comeOutAnyway(IsoWeek.now(clock), rule.weeks()));
            return null;
        });
    }

    private Receipt receipt(AnonymousInput input) {
        return input.receipt(IsoWeek.now(clock), rule.weeks());
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
            inbox.withdraw(lookupId(code));
            return null;
        });
    }

    private LookupId lookupId(Code code) {
        return derivation
                .derive(code, CodeUse.RECEIPT, DerivationQueue.RECEIPTS)
                .lookupId();
    }
}
