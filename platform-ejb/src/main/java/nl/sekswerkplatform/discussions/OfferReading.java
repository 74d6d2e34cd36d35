package nl.sekswerkplatform.discussions;

import java.util.UUID;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalDraft;

/**
 * An offer before one of the two whom it is between.
 *
 * @param deciding true for who answers it, false for who offered it
 */
public record OfferReading(UUID id, Proposal first, Proposal second, ProposalDraft draft, boolean deciding) {}
