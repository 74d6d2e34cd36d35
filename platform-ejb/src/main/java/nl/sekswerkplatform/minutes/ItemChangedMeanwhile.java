package nl.sekswerkplatform.minutes;

import nl.sekswerkplatform.shared.DomainException;

/** Someone else saved this item since it was opened. Nothing of either is lost. */
public class ItemChangedMeanwhile extends DomainException {
    ItemChangedMeanwhile() {
        super();
    }
}
