package nl.sekswerkplatform.web.paper;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.sekswerkplatform.web.Origin;
import nl.sekswerkplatform.web.pages.CapturedAnswer;

/** Gives agenda, minutes, decisions and the board of follow-ups as a PDF at the page's own address with {@code .pdf} behind it. */
public class PaperFilter extends HttpFilter {
    private static final String ENDING = ".pdf";
    private static final Pattern PAPERS =
            Pattern.compile("/(meetings/[1-9]\\d{0,8}/(agenda|minutes)|decisions/[A-Za-z0-9-]{1,80}|follow-ups)\\.pdf");
    /** Seconds after which who came too many at once may try again. */
    private static final String LATER = "10";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PaperPress press;

    @Inject
    private transient Origin origin;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!"GET".equals(request.getMethod()) || !PAPERS.matcher(path).matches()) {
            chain.doFilter(request, response);
            return;
        }
        CapturedAnswer page = new PageToPrint(response);
        chain.doFilter(new OfThePage(request), page);
        if (!page.isSent()) {
            print(new String(page.content(), StandardCharsets.UTF_8), address(request, path), response);
        }
    }

    private void print(String page, String address, HttpServletResponse response) throws IOException {
        Optional<byte[]> paper = press.print(page, origin, address);
        if (paper.isEmpty()) {
            response.setHeader("Retry-After", LATER);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        response.setContentType("application/pdf");
        response.getOutputStream().write(paper.get());
    }

    /** Printed at the foot: where the page stands, with the version when an earlier one was asked. */
    private static String address(HttpServletRequest request, String path) {
        String version = request.getParameter("version");
        String page = path.substring(0, path.length() - ENDING.length());
        return version != null && version.matches("\\d{1,9}") ? page + "?version=" + version : page;
    }

    /** What the page says of its form is not said of the paper. */
    private static final class PageToPrint extends CapturedAnswer {
        PageToPrint(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setContentType(String type) {
            // the paper has its own
        }

        @Override
        public void setCharacterEncoding(String encoding) {
            // a paper has none
        }
    }

    /** Asks for the page itself. */
    private static final class OfThePage extends HttpServletRequestWrapper {
        OfThePage(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getRequestURI() {
            String uri = super.getRequestURI();
            return uri.endsWith(ENDING) ? uri.substring(0, uri.length() - ENDING.length()) : uri;
        }
    }
}
