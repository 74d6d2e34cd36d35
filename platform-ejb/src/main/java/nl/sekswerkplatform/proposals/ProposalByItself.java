package nl.sekswerkplatform.proposals;

import nl.sekswerkplatform.groups.GroupKey;

/**
 * What nobody proposes and comes to the table all the same, because of something public. It competes like any other.
 *
 * @param ref what it comes from, such as {@code follow-up/2026-004-1}; one proposal for each
 * @param by the group that answers for it
 */
public record ProposalByItself(String ref, GroupKey by, ProposalDraft draft) {}
