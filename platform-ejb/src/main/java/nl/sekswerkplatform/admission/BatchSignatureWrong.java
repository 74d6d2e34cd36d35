package nl.sekswerkplatform.admission;

import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.DomainException;

/** The batch was not signed with the key of this group, or was changed afterwards. */
public class BatchSignatureWrong extends DomainException {
    private static final long serialVersionUID = 1L;

    BatchSignatureWrong(GroupKey group) {
        super(group);
    }
}
