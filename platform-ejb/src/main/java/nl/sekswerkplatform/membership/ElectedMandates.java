package nl.sekswerkplatform.membership;

import java.util.Set;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;

/** Knows which mandates a group gave by its own vote. Elections do; membership only asks. */
public interface ElectedMandates {
    /**
     * What a member holds now: of what came with her card, all that her group did not elect for; and what she was
     * elected for.
     */
    Set<Mandate> of(GroupKey group, Set<Mandate> fromCard, MemberSecret secret);
}
