package nl.sekswerkplatform.web.members;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * The one door to the members' pages: who is not signed in is brought to the sign-in page and afterwards to where she
 * wanted to go. Who was signed out while she typed takes her words along. Asked at each request, so that an account that
 * ended, or a session that she ended from elsewhere, is out at the next one.
 */
public final class MembersDoor {
    private static final Pattern INSIDE = Pattern.compile("/members(?:/[A-Za-z0-9-]{1,80}){0,4}");

    private MembersDoor() {}

    /** True when the request may go on, because the account is there; otherwise it was answered. */
    public static boolean opensFor(
            ActingMemberSource acting, HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        if (!isInside(path) || acting.find().isPresent()) {
            return true;
        }
        if ("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod())) {
            response.sendRedirect(response.encodeRedirectURL(request.getContextPath() + "/login?next=" + path));
        } else {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
        return false;
    }

    /** Where to go after sign-in: a members' page and nothing else, whatever was asked. */
    static String safe(String next) {
        return next != null && INSIDE.matcher(next).matches() ? next : "/members";
    }

    private static boolean isInside(String path) {
        return path.equals("/members") || path.startsWith("/members/");
    }
}
