package nl.sekswerkplatform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Turns what went wrong in a page into the right calm answer; nothing of it reaches the visitor. */
public class FaultFilter extends HttpFilter {
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
            answer(request, response, Faults.statusOf(fault));
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
}
