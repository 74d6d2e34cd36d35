package nl.sekswerkplatform.groups;

import nl.sekswerkplatform.shared.DomainException;

/** The act belongs to another group. */
public class OtherGroup extends DomainException {
    public OtherGroup(GroupKey group) {
        super(group);
    }
}
