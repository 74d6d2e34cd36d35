package nl.sekswerkplatform.admission;

import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.DomainException;

/** The accounts of this protected group become active together, so its batches cannot say at once. */
public class GroupNeedsWindow extends DomainException {
    private static final long serialVersionUID = 1L;

    GroupNeedsWindow(GroupKey group) {
        super(group);
    }
}
