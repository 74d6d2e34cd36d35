package nl.sekswerkplatform.proposals;

import java.util.UUID;

/**
 * Two proposals become one, with what it says.
 *
 * @param id of the new one
 * @param first whose proposer offered it
 * @param by as whom she offered it
 * @param second whose proposer agrees
 */
public record Merging(UUID id, int first, Authorship by, int second, ProposalDraft draft) {}
