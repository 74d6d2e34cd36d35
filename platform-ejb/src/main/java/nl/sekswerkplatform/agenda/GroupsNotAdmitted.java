package nl.sekswerkplatform.agenda;

import nl.sekswerkplatform.shared.DomainException;

/** A seated group has no members yet, so an agenda would be composed without it. */
public class GroupsNotAdmitted extends DomainException {
    public GroupsNotAdmitted() {
        super();
    }
}
