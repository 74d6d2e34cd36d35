package nl.sekswerkplatform.minutes;

import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.shared.Nullifier;

/**
 * A member who does not want her group's secretary to confirm for all of it.
 *
 * @param version that she read
 * @param nullifier the one under which she would confirm, so that she does one or the other
 */
public record Objecting(Delegate by, int version, Nullifier nullifier) {}
