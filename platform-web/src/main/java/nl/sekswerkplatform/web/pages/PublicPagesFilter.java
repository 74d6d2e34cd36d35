package nl.sekswerkplatform.web.pages;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import nl.sekswerkplatform.web.Language;

/** Gives a public page again while nothing changed; answers 304 to a reader who has it. */
public class PublicPagesFilter extends HttpFilter {
    private static final Pattern PUBLIC = Pattern.compile(
            "/|/(pilots|indicators|decisions|follow-ups|meetings|proposals|polls|consultations|inputs|recommendations|groups|parity|about"
                    + "|toegankelijkheid|api|calendar\\.ics|meetings\\.ics|follow-ups\\.ics|follow-ups\\.pdf|decisions\\.atom|minutes\\.atom|parity\\.csv|polls\\.csv)(/.*)?");
    private static final int LONGEST_QUERY = 200;
    private static final long serialVersionUID = 1L;

    @Inject
    private transient RenderedPages pages;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isPublic(request)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Cache-Control", "no-cache");
        String key = key(request);
        var kept = pages.find(key, now());
        if (kept.isPresent()) {
            send(kept.get(), request, response);
        } else {
            render(key, request, response, chain);
        }
    }

    private void render(String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long generation = pages.generation();
        CapturedAnswer answer = new CapturedAnswer(response);
        chain.doFilter(request, answer);
        if (answer.isSent()) {
            return;
        }
        RenderedPage page = RenderedPage.of(answer.getContentType(), answer.content(), generation, now());
        if (answer.getStatus() == HttpServletResponse.SC_OK) {
            pages.keep(key, page);
            send(page, request, response);
        } else {
            response.setContentLength(page.content().length);
            response.getOutputStream().write(page.content());
        }
    }

    private static void send(RenderedPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("ETag", page.tag());
        response.setHeader("Vary", "Accept-Language");
        if (page.tag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(page.contentType());
        response.setContentLength(page.content().length);
        response.getOutputStream().write(page.content());
    }

    private static boolean isPublic(HttpServletRequest request) {
        String query = request.getQueryString();
        return "GET".equals(request.getMethod())
                && (query == null || query.length() <= LONGEST_QUERY)
                && !isChoosy(request)
                && PUBLIC.matcher(path(request)).matches();
    }

    /** A reader that asks for one form only hears from the page or the API itself whether it has that form. */
    private static boolean isChoosy(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        boolean takesJson = accept == null || accept.contains("*/*") || accept.contains("application/json");
        return !takesJson && path(request).startsWith("/api/");
    }

    private static String key(HttpServletRequest request) {
        return Language.of(request).getLanguage() + ' ' + request.getRequestURI() + '?' + request.getQueryString();
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static long now() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
    }
}
