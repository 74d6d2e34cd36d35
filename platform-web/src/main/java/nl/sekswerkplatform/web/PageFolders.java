package nl.sekswerkplatform.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Owns the addresses that are also folders of pages: without a servlet there, the server would send {@code /meetings}
 * on to {@code /meetings/} before any filter ran. What {@link AddressFilter} does not bring to a page is not there.
 */
@WebServlet(
        name = "page-folders",
        urlPatterns = {
            "/about",
            "/admission",
            "/advice",
            "/agenda",
            "/ballotwitness",
            "/consultations",
            "/css",
            "/datepolls",
            "/decisions",
            "/discussions",
            "/elections",
            "/error",
            "/evaluations",
            "/followups",
            "/groupreplies",
            "/groups",
            "/help",
            "/home",
            "/houserules",
            "/input",
            "/meetings",
            "/members",
            "/minutes",
            "/observations",
            "/parity",
            "/pilots",
            "/proposals",
            "/publicpolls",
            "/recommendations",
            "/resources",
            "/rooms",
            "/search",
            "/sittings",
            "/thread"
        })
public class PageFolders extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
