package nl.sekswerkplatform.proposals;

import nl.sekswerkplatform.groups.GroupKey;

/** An open proposal that a group brought with it: of the group as a whole, known by the dossier's key. */
public record ProposalFromDossier(String key, GroupKey by, ProposalDraft draft, boolean illustrative) {}
