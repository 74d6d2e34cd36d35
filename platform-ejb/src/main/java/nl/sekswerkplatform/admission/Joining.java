package nl.sekswerkplatform.admission;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import nl.sekswerkplatform.admission.AdmissionRefused.CardUnknown;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.codes.CodeDerivation;
import nl.sekswerkplatform.codes.CodeKeys;
import nl.sekswerkplatform.codes.CodeUse;
import nl.sekswerkplatform.codes.DerivationQueue;
import nl.sekswerkplatform.groups.Admission;
import nl.sekswerkplatform.membership.AccountKeys;
import nl.sekswerkplatform.membership.MemberCodeUnknown;
import nl.sekswerkplatform.membership.PreparedAccount;
import nl.sekswerkplatform.sealing.LookupId;
import nl.sekswerkplatform.sealing.SealLabel;

/**
 * Exchanges a drawn card for an account with a new member code and a recovery code. Every step may be repeated: after a fault, a double
 * click or a reload, the same card and the same member code lead to the same one account. No session bean, because the
 * waiting must hold neither transaction nor connection.
 */
@ApplicationScoped
public class Joining {
    private static final int TRIES = 3;
    private static final SealLabel SEAT = new SealLabel("admission.card", "seat");

    @Inject
    private CodeDerivation derivation;

    @Inject
    private AdmissionService admissions;

    @Inject
    private WindowService windows;

    /**
     * Looks for the card. Answers no sooner for an unknown card than for a known one.
     *
     * @return what the next step needs of the card: no longer its code
     * @throws CardUnknown when no card waits under this code
     * @throws WindowRefused.CardWaitsForWindow and others when it cannot be used now
     * @throws nl.sekswerkplatform.codes.DerivationBusy when too many ask at once
     */
    public DrawnCard present(Code card) {
        return derivation.withFloor(() -> {
            CodeKeys found = derive(card, CodeUse.CARD);
            Admission admission = admissions.check(found.lookupId());
            return new DrawnCard(found.lookupId(), found.wrappingKey().mark(SEAT), admission);
        });
    }

    /**
     * Makes the account, or takes a place for one in a common window. Done when it returns; when it throws, nothing or a
     * part is done and it can be called again.
     *
     * @param card as {@link #present} gave it
     * @param recoveryCode which she was shown as well
     * @return the first day of the account; empty when that is now
     * @throws CardUnknown when the card is exchanged for another code
     */
    public Optional<LocalDate> exchange(DrawnCard card, Code memberCode, Code recoveryCode) {
        AccountKeys keys = new AccountKeys(derive(memberCode, CodeUse.MEMBER), derive(recoveryCode, CodeUse.RECOVERY));
        if (card.admission() == Admission.WINDOW) {
            return Optional.of(windows.take(card, PreparedAccount.prepare(keys)));
        }
        exchange(card.lookupId(), keys);
        return Optional.empty();
    }

    /** The same, for a card whose account is active at once and who is given no recovery code: nobody in particular. */
    public void exchange(LookupId card, Code memberCode) {
        exchange(card, new AccountKeys(derive(memberCode, CodeUse.MEMBER), null));
    }

    private void exchange(LookupId card, AccountKeys keys) {
        for (int tried = 1; !isDone(card, keys, tried == TRIES); tried++) {
            // somebody drew the same pseudonym at the same moment, or clicked twice: what is there now decides
        }
    }

    /** Makes a left-over card useless; see {@link WindowService#revoke}. */
    public void revoke(Code card) {
        windows.revoke(derive(card, CodeUse.CARD).lookupId());
    }

    /**
     * Where someone stands whose account has not begun.
     *
     * @throws MemberCodeUnknown when nobody waits with this code
     */
    public LookupId presentCode(Code memberCode) {
        return derivation.withFloor(() -> {
            LookupId code = derive(memberCode, CodeUse.MEMBER).lookupId();
            windows.find(code).orElseThrow(MemberCodeUnknown::new);
            return code;
        });
    }

    private boolean isDone(LookupId card, AccountKeys keys, boolean last) {
        LookupId memberCode = keys.code().lookupId();
        try {
            if (!admissions.claim(card, memberCode)) {
                admissions.enrol(card, keys);
                admissions.takeOut(card, memberCode);
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
