package nl.sekswerkplatform.membership;

import nl.sekswerkplatform.sealing.LookupId;

/** Knows the codes of accounts that were prepared and are not yet there. Admission does; membership only asks. */
public interface AccountsToCome {
    /**
     * Says to the holder of such a code when her account begins, by refusing; returns when nobody has this code.
     *
     * @throws nl.sekswerkplatform.shared.DomainException that she can be shown
     */
    void refuseUntilTheyBegin(LookupId memberCode);
}
