package nl.sekswerkplatform.web.parity;

import nl.sekswerkplatform.parity.ParityService;
import nl.sekswerkplatform.parity.PeriodNotFound;
import nl.sekswerkplatform.shared.Quarter;

/** Which quarter an address asks for: the one that it names, or the one that is going on. */
final class AskedQuarter {
    private AskedQuarter() {}

    /**
     * @param written null for the one that is going on
     * @throws PeriodNotFound when it is no quarter
     */
    static Quarter of(String written, ParityService parity) {
        return written == null ? parity.current() : Quarter.parse(written).orElseThrow(PeriodNotFound::new);
    }
}
