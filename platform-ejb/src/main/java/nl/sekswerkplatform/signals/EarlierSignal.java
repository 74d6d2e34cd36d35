package nl.sekswerkplatform.signals;

import nl.sekswerkplatform.pilots.Period;

/**
 * A signal that another platform raised.
 *
 * @param key of the dossier, by which it is known again
 * @param since the first period that gave reason for it
 * @param seen the newest period when it was raised
 */
public record EarlierSignal(
        String key, String indicatorKey, SignalReason reason, Period since, Period seen, SignalState state) {}
