package nl.sekswerkplatform.proposals;

import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.shared.Nullifier;

/**
 * That somebody proposes something that is not there yet: how she will be shown, and by what she alone proves it is hers.
 */
public record Authorship(Shown shown, Nullifier nullifier) {}
