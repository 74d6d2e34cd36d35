package nl.sekswerkplatform.web.api.protocol;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What every answer of the API carries, also one that is given again without asking the API. */
public class ApiHeaders extends HttpFilter {
    /** Of the API, not of the software: changes with what it answers. */
    public static final String VERSION = "1.0.0";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("API-Version", VERSION);
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", "API-Version, ETag");
        chain.doFilter(request, response);
    }
}
