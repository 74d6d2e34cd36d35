package nl.sekswerkplatform.proposals;

import nl.sekswerkplatform.groups.GroupKey;

/**
 * What nobody proposes and comes to the table all the same, because of something public. It competes like any other.
 *
 * @param from what it comes from; one proposal for each
 * @param by the group that answers for it
 */
public record ProposalByItself(RaisedBy from, GroupKey by, ProposalDraft draft) {}
