package nl.sekswerkplatform.membership;

import java.util.Set;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.DomainEvent;

/**
 * Nobody of the group has these names any more: what was said under them is from now on of a former member of the group.
 * Who keeps such a name with what was said, takes it out. Not in the public log: whose account ended is told to nobody.
 *
 * @param names organisations and pseudonyms, never letters
 */
public record NamesGone(GroupKey group, Set<String> names) implements DomainEvent {
    public NamesGone {
        names = Set.copyOf(names);
    }

    /** True when this is one of them; letters stay as they are. */
    public boolean took(Shown shown) {
        return shown.isByName() && group.equals(shown.group()) && names.contains(shown.label());
    }
}
