package nl.sekswerkplatform.membership;

import nl.sekswerkplatform.shared.DomainException;

/** No account has this code: mistyped in a way that the check digits do not find, ended, or never given. */
public class MemberCodeUnknown extends DomainException {
    private static final long serialVersionUID = 1L;

    public MemberCodeUnknown() {
        super("code");
    }
}
