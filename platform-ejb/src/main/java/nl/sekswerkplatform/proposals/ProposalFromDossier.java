package nl.sekswerkplatform.proposals;

import java.util.List;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.houserules.HideableWords;

/**
 * A proposal that a dossier brought: of the group as a whole, known by the dossier's key.
 *
 * @param state as it stood; of one that was merged {@code OPEN}, until it is known into which
 * @param meeting at which it was placed; null unless it was
 * @param gone true when its words were hidden or removed: what stands in their place says nothing
 * @param before what became of it there
 */
public record ProposalFromDossier(
        String key,
        GroupKey by,
        ProposalDraft draft,
        boolean illustrative,
        ProposalState state,
        Integer meeting,
        boolean gone,
        Before before) {
    public ProposalFromDossier(String key, GroupKey by, ProposalDraft draft, boolean illustrative) {
        this(key, by, draft, illustrative, ProposalState.OPEN, null, false, Before.NOTHING);
    }

    /**
     * What became of it before it was taken in.
     *
     * @param second the group of the other who proposed it; null unless two made it of theirs
     * @param raisedBySignal the number of the signal that proposed itself by it; null for none
     * @param texts what it said before, the first text first
     */
    public record Before(GroupKey second, Integer raisedBySignal, List<Text> texts) {
        public static final Before NOTHING = new Before(null, null, List.of());

        public Before {
            texts = List.copyOf(texts);
        }

        /** @param title {@link HideableWords#NO_WORDS} where the words are gone, and so the question */
        public record Text(String title, String question) {}
    }
}
