package nl.sekswerkplatform.groups;

import nl.sekswerkplatform.shared.DomainException;

/** The group's vouching body already has another key; only the table can replace it. */
public class GroupKeyAlreadyEntered extends DomainException {
    public GroupKeyAlreadyEntered(GroupKey group) {
        super(group);
    }
}
