package nl.sekswerkplatform.admission;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.sekswerkplatform.admission.AdmissionRefused.CardUnknown;
import nl.sekswerkplatform.admission.AdmissionRefused.CardWaitsForWindow;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.codes.CodeDerivation;
import nl.sekswerkplatform.codes.CodeKeys;
import nl.sekswerkplatform.codes.CodeUse;
import nl.sekswerkplatform.codes.DerivationQueue;
import nl.sekswerkplatform.sealing.LookupId;

/**
 * Exchanges a drawn card for an account with a new member code. Every step may be repeated: after a fault, a double
 * click or a reload, the same card and the same member code lead to the same one account. No session bean, because the
 * waiting must hold neither transaction nor connection.
 */
@ApplicationScoped
public class Joining {
    private static final int TRIES = 3;

    @Inject
    private CodeDerivation derivation;

    @Inject
    private AdmissionService admissions;

    /**
     * Looks for the card. Answers no sooner for an unknown card than for a known one.
     *
     * @return what the next step needs of the card: no longer its code
     * @throws CardUnknown when no card waits under this code
     * @throws CardWaitsForWindow when it cannot be exchanged yet
     * @throws nl.sekswerkplatform.codes.DerivationBusy when too many ask at once
     */
    public LookupId present(Code card) {
        return derivation.withFloor(() -> {
            LookupId found = derive(card, CodeUse.CARD).lookupId();
            admissions.check(found);
            return found;
        });
    }

    /**
     * Makes the account. Done when it returns; when it throws, nothing or a part is done and it can be called again.
     *
     * @param card as {@link #present} gave it
     * @throws CardUnknown when the card is exchanged for another code
     */
    public void exchange(LookupId card, Code memberCode) {
        CodeKeys keys = derive(memberCode, CodeUse.MEMBER);
        for (int tried = 1; !isDone(card, keys, tried == TRIES); tried++) {
            // somebody drew the same pseudonym at the same moment, or clicked twice: what is there now decides
        }
    }

    private boolean isDone(LookupId card, CodeKeys keys, boolean last) {
        try {
            if (!admissions.claim(card, keys.lookupId())) {
                admissions.enrol(card, keys);
                admissions.takeOut(card, keys.lookupId());
            }
            return true;
        } catch (EJBException collision) {
            if (last) {
                throw collision;
            }
            return false;
        }
    }

    private CodeKeys derive(Code code, CodeUse use) {
        return derivation.derive(code, use, DerivationQueue.SIGN_IN);
    }
}
