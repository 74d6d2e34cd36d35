package nl.sekswerkplatform.decisions;

import nl.sekswerkplatform.shared.DomainException;

/** Someone else changed the draft since it was opened. */
public class DraftChangedMeanwhile extends DomainException {
    public DraftChangedMeanwhile() {
        super();
    }
}
