package nl.sekswerkplatform.groups;

import java.util.Set;
import nl.sekswerkplatform.groups.GroupRefused.MandateMissing;
import nl.sekswerkplatform.groups.GroupRefused.OtherGroup;

/**
 * Someone who acts for a group, with the mandates the group gave. Says nothing about who it is, so that contexts that
 * may not know members can still hold to the rules.
 */
public record Delegate(GroupKey group, Set<Mandate> mandates) {
    public Delegate {
        mandates = Set.copyOf(mandates);
    }

    public boolean has(Mandate mandate) {
        return mandates.contains(mandate);
    }

    /** @throws MandateMissing when the group did not give this mandate */
    public void require(Mandate mandate) {
        if (!has(mandate)) {
            throw new MandateMissing(mandate);
        }
    }

    /** @throws OtherGroup when the delegate acts for another group than the one whose act this is */
    public void requireGroup(GroupKey expected) {
        if (!group.equals(expected)) {
            throw new OtherGroup(expected);
        }
    }
}
