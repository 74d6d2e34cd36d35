package nl.sekswerkplatform.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.sekswerkplatform.admission.WindowRefused.AccountBeginsLater;
import nl.sekswerkplatform.admission.WindowRefused.ChoiceAwaited;
import nl.sekswerkplatform.membership.AccountsToCome;
import nl.sekswerkplatform.sealing.LookupId;

/** Says at sign-in to who took a place in a window when her account begins. */
@ApplicationScoped
class WaitingAccounts implements AccountsToCome {
    @Inject
    private WindowService windows;

    @Override
    public void refuseUntilTheyBegin(LookupId memberCode) {
        windows.find(memberCode).ifPresent(waiting -> {
            if (waiting.canChoose()) {
                throw new ChoiceAwaited();
            }
            throw new AccountBeginsLater(waiting.begins());
        });
    }
}
