package nl.sekswerkplatform.groups;

import nl.sekswerkplatform.shared.NotFound;

/** There is no group with this key. */
public class GroupNotFound extends NotFound {
    public GroupNotFound(GroupKey group) {
        super(group);
    }
}
