package nl.sekswerkplatform.admission;

import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.DomainException;

/** Members of this group are shown by their organisation, and the batch names none. */
public class OrganisationNeeded extends DomainException {
    private static final long serialVersionUID = 1L;

    OrganisationNeeded(GroupKey group) {
        super(group);
    }
}
