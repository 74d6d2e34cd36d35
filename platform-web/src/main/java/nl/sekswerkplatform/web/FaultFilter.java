package nl.sekswerkplatform.web;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.sekswerkplatform.shared.NotFound;
import nl.sekswerkplatform.web.members.NotSignedIn;

/** Turns what went wrong in a page into the right calm answer; nothing of it reaches the visitor. */
public class FaultFilter extends HttpFilter {
    private static final Logger LOG = Logger.getLogger(FaultFilter.class.getName());
    /** Said when even the page that explains a fault cannot be made; else the server would answer in its own name. */
    private static final byte[] LAST_WORD = """
            <!DOCTYPE html><html lang="nl"><meta charset="utf-8"><title>Overleg</title>
            <h1>Er ging iets mis bij ons</h1><p>Ga terug en probeer het over een minuut opnieuw.</p>
            <p lang="en">Something went wrong on our side. Go back and try again in a minute.</p></html>
            """.getBytes(StandardCharsets.UTF_8);

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException fault) {
            if (response.isCommitted()) {
                throw fault;
            }
            answer(request, response, status(fault));
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            response.resetBuffer();
            response.setContentType("text/html;charset=UTF-8");
            response.getOutputStream().write(LAST_WORD);
        } else {
            response.reset();
            response.sendError(status);
        }
    }

    private static int status(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotFound) {
                return HttpServletResponse.SC_NOT_FOUND;
            }
            if (cause instanceof NotSignedIn) {
                return HttpServletResponse.SC_UNAUTHORIZED;
            }
            if (cause instanceof EJBAccessException) {
                return HttpServletResponse.SC_FORBIDDEN;
            }
            if (cause instanceof ViewExpiredException) {
                return HttpServletResponse.SC_BAD_REQUEST;
            }
            if (cause instanceof SQLException) {
                LOG.log(
                        Level.WARNING,
                        "The database did not answer: {0}",
                        cause.getClass().getSimpleName());
                return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            }
        }
        LOG.log(Level.SEVERE, "A page failed", fault);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
