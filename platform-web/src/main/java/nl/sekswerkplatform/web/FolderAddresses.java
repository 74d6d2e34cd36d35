package nl.sekswerkplatform.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Addresses that are also the names of folders of page files. Without this the server would answer them, before any
 * filter, with the same address and a slash behind. It is reached only when there is no such page.
 */
@WebServlet(
        urlPatterns = {
            "/about",
            "/consultations",
            "/decisions",
            "/groups",
            "/help",
            "/input",
            "/meetings",
            "/members",
            "/pilots",
            "/proposals"
        })
public class FolderAddresses extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
