package nl.sekswerkplatform.web.members;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import nl.sekswerkplatform.membership.MemberId;
import nl.sekswerkplatform.membership.MemberSecret;

/**
 * All that a session knows of who is signed in. It is looked for only in a session that exists: asking never makes one,
 * so that a visitor without account has no cookie.
 */
record SignedIn(MemberId id, MemberSecret secret) implements Serializable {
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

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
