package nl.sekswerkplatform.web.rooms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import nl.sekswerkplatform.rooms.SeenAs;

/** What a form of a topic told the member about how the others will see her; carried along in hidden fields. */
@RequestScoped
public class SeenAsOnForm {
    @Inject
    private HttpServletRequest request;

    SeenAs read(boolean asLetter) {
        return new SeenAs(asLetter, request.getParameter(asLetter ? "seenAsLetter" : "seenAs"));
    }
}
