package nl.sekswerkplatform.screeners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.groups.MandateHandedBack;
import nl.sekswerkplatform.groups.MandatePassedOn;

/** Makes keys, and sees to it that nobody keeps one without the mandate. */
@ApplicationScoped
class ScreenerKeys {
    @Inject
    private ScreenerKeyRepository keys;

    @Transactional(TxType.REQUIRES_NEW)
    void make(Screener screener) {
        keys.addOnce(ScreenerKey.make(screener));
    }

    void endWith(@Observes MandatePassedOn passed) {
        if (passed.mandate() == Mandate.SCREENER) {
            keys.removeAll(passed.group());
        }
    }

    void endWith(@Observes MandateHandedBack back) {
        if (back.mandate() == Mandate.SCREENER) {
            keys.remove(back.mark());
        }
    }
}
