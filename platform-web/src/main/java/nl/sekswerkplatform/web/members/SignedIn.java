package nl.sekswerkplatform.web.members;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import nl.sekswerkplatform.membership.OpenedAccount;

/**
 * All that a session knows of who is signed in. It is looked for only in a session that exists: asking never makes one,
 * so that a visitor without account has no cookie.
 */
record SignedIn(OpenedAccount account) implements Serializable {
    private static final String NAME = SignedIn.class.getName();

    static Optional<SignedIn> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((SignedIn) session.getAttribute(NAME));
    }

    /** Starts a session of her own; whatever the browser brought along before is thrown away. */
    void begin(HttpServletRequest request) {
        end(request);
        request.getSession(true).setAttribute(NAME, this);
    }

    /** The session that she is in goes on, under another id, when all others end. */
    void goOn(HttpServletRequest request) {
        request.getSession().setAttribute(NAME, this);
        request.changeSessionId();
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
