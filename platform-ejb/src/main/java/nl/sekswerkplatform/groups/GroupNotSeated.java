package nl.sekswerkplatform.groups;

import nl.sekswerkplatform.shared.DomainException;

/** The act belongs to the seated groups; this one observes and replies only. */
public class GroupNotSeated extends DomainException {
    public GroupNotSeated(GroupKey group) {
        super(group);
    }
}
