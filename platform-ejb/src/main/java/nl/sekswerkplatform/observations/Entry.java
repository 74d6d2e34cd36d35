package nl.sekswerkplatform.observations;

import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;

/**
 * Something measured, on its way in.
 *
 * @param id made when the form was opened, so that sending it twice enters it once
 * @param observer for whom she enters it who does; null for what comes with a dossier, from before the platform
 * @param dossierKey by which a dossier knows it again; null for what is entered here
 */
record Entry(
        UUID id,
        Delegate observer,
        String indicatorKey,
        Measurement measured,
        String dossierKey,
        boolean illustrative) {

    static Entry by(Delegate observer, UUID id, String indicatorKey, Measurement measured) {
        return new Entry(id, observer, indicatorKey, measured, null, false);
    }

    static Entry earlier(EarlierObservation earlier) {
        Measurement measured =
                new Measurement(earlier.period(), earlier.value(), earlier.base(), null, earlier.note(), null);
        return new Entry(
                UUID.randomUUID(), null, earlier.indicatorKey(), measured, earlier.key(), earlier.illustrative());
    }

    Optional<GroupKey> by() {
        return Optional.ofNullable(observer).map(Delegate::group);
    }
}
