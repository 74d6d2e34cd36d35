package nl.sekswerkplatform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/**
 * Refuses forms that another site sends in a visitor's name, and forms that come in an address. Pages without session have no token to compare, so the
 * browser's word counts: {@code Sec-Fetch-Site}, and from older browsers {@code Origin}.
 */
@WebFilter(filterName = "own-posts", urlPatterns = "*.xhtml", dispatcherTypes = DispatcherType.FORWARD)
public class OwnPosts extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String site = request.getHeader("Sec-Fetch-Site");
        if (isFormInAddress(request) || isWithoutState(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (!"POST".equals(request.getMethod()) || (site == null ? isOwn(request) : isOwn(site))) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Faces takes a form from a link as well: another site's picture could then act, and a code stand in a history. */
    private static boolean isFormInAddress(HttpServletRequest request) {
        return !"POST".equals(request.getMethod()) && request.getParameter("jakarta.faces.ViewState") != null;
    }

    /** Members' pages have their state on the server; who says that hers has none did not get it from us. */
    private static boolean isWithoutState(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(AddressFilter.ADDRESS)).startsWith("/members")
                && "stateless".equals(request.getParameter("jakarta.faces.ViewState"));
    }

    /** "none" is the visitor herself: she reloads a page that she sent. */
    private static boolean isOwn(String site) {
        return "same-origin".equals(site) || "none".equals(site);
    }

    /** Our own pages ask for no referrer, and with that a browser sends "null" as the origin. */
    private static boolean isOwn(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        if (origin == null || "null".equals(origin)) {
            return true;
        }
        try {
            return URI.create(origin).getAuthority().equalsIgnoreCase(request.getHeader("Host"));
        } catch (IllegalArgumentException | NullPointerException malformed) {
            return false;
        }
    }
}
