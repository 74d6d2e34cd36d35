package nl.sekswerkplatform.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.codes.CodeDerivation;
import nl.sekswerkplatform.codes.CodeUse;
import nl.sekswerkplatform.codes.DerivationBusy;
import nl.sekswerkplatform.codes.DerivationQueue;
import nl.sekswerkplatform.input.InputRefused.ReceiptNotYet;
import nl.sekswerkplatform.sealing.ContentKey;

/**
 * Receipts of inputs that came when too many codes were being derived: nobody is sent away for that. The input is kept,
 * her code works minutes later. What stands here is in memory alone, for it is a code beside what it opens.
 */
@ApplicationScoped
class LateReceipts {
    private final Map<Code, Late> waiting = new ConcurrentHashMap<>();

    @Inject
    private CodeDerivation derivation;

    @Inject
    private Inbox inbox;

    void add(Code receipt, UUID input, ContentKey key) {
        waiting.put(receipt, new Late(input, key));
    }

    /** @throws ReceiptNotYet for a code that works in a while */
    void requireMade(Code receipt) {
        if (isWaitingFor(receipt)) {
            throw new ReceiptNotYet();
        }
    }

    boolean isWaitingFor(Code receipt) {
        return waiting.containsKey(receipt);
    }

    /** Makes them one by one; what finds no room waits for the next time. */
    void make() {
        try {
            waiting.forEach((receipt, late) -> {
                var keys = derivation.derive(receipt, CodeUse.RECEIPT, DerivationQueue.INPUT);
                inbox.giveReceipt(late.input(), late.key(), keys);
                waiting.remove(receipt);
            });
        } catch (DerivationBusy stillTooMany) {
            return;
        }
    }

    private record Late(UUID input, ContentKey key) {}
}
