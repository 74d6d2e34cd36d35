package nl.sekswerkplatform.web.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/**
 * Tells the server, at each request, that a member is signed in: never which one. Roles that the server would keep by
 * itself do not survive the loss of a node; what is in the session does.
 */
@ApplicationScoped
public class MemberAuthentication implements HttpAuthenticationMechanism {
    static final String ROLE = "member";

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return SignedIn.of(request).isPresent()
                ? context.notifyContainerAboutLogin(ROLE, Set.of(ROLE))
                : context.doNothing();
    }
}
