package nl.sekswerkplatform.testing;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import java.util.concurrent.Callable;

/** Calls services in the role of a signed-in member. */
@Stateless
@DeclareRoles("member")
@RunAs("member")
public class AsMember {
    @PermitAll
    public <T> T call(Callable<T> act) throws Exception {
        return act.call();
    }
}
