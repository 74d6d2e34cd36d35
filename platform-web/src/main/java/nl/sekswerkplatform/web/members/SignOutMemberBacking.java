package nl.sekswerkplatform.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import nl.sekswerkplatform.web.Links;

/** Ends the session and all it holds. */
@Named
@RequestScoped
public class SignOutMemberBacking {
    @Inject
    private HttpServletRequest request;

    public void signOut() {
        SignedIn.end(request);
        Links.redirectTo("/");
    }
}
