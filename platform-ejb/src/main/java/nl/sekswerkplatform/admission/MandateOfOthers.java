package nl.sekswerkplatform.admission;

import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.shared.DomainException;

/** The group signed for a mandate that only other groups can give. */
public class MandateOfOthers extends DomainException {
    private static final long serialVersionUID = 1L;

    MandateOfOthers(GroupKey group, Mandate mandate) {
        super(group, mandate);
    }
}
