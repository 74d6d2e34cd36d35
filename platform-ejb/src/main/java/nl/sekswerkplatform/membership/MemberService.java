package nl.sekswerkplatform.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** The accounts of those who are signed in. */
@Stateless
public class MemberService {
    @Inject
    private MemberRepository members;

    /**
     * The account of a session, read anew so that a mandate that was taken back or an account that ended counts at
     * once. Empty when the account is gone.
     *
     * @param secret as her code opened it at sign-in
     */
    @RolesAllowed("member")
    public Optional<ActingMember> findActing(MemberId id, MemberSecret secret) {
        return members.find(id).map(member -> member.acting(secret));
    }
}
