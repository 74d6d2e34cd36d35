package nl.sekswerkplatform.proposals;

import nl.sekswerkplatform.groups.GroupKey;

/**
 * A proposal that a dossier brought: of the group as a whole, known by the dossier's key.
 *
 * @param state as it stood; of one that was merged {@code OPEN}, until it is known into which
 * @param meeting at which it was placed; null unless it was
 * @param gone true when its words were hidden or removed: what stands in their place says nothing
 */
public record ProposalFromDossier(
        String key,
        GroupKey by,
        ProposalDraft draft,
        boolean illustrative,
        ProposalState state,
        Integer meeting,
        boolean gone) {
    public ProposalFromDossier(String key, GroupKey by, ProposalDraft draft, boolean illustrative) {
        this(key, by, draft, illustrative, ProposalState.OPEN, null, false);
    }
}
