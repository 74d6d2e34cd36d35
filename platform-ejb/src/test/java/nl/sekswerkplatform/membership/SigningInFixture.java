package nl.sekswerkplatform.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.testing.AsMember;

/** Signs in as a test needs it: with a code alone, to the member who acts. */
@ApplicationScoped
public class SigningInFixture {
    @Inject
    private SignIn signIn;

    @Inject
    private MemberService members;

    @Inject
    private AsMember asMember;

    /** @throws nl.sekswerkplatform.shared.DomainException when she does not get in */
    public ActingMember with(Code code) throws Exception {
        OpenedAccount account = signIn.with(code, null);
        return asMember.call(() -> members.findActing(account)).orElseThrow();
    }
}
