package nl.sekswerkplatform.admission;

import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.DomainException;

/** The key of the group's vouching body was not entered yet, so nobody can vouch for its members. */
public class GroupHasNoKey extends DomainException {
    private static final long serialVersionUID = 1L;

    GroupHasNoKey(GroupKey group) {
        super(group);
    }
}
