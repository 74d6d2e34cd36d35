package nl.sekswerkplatform.web.leaving;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.SiteBacking;
import nl.sekswerkplatform.web.input.PaddedPages;

/**
 * "Leave this page" on the pages without account. The button sends nothing but the page's number, to the very address
 * that the page has: then Chromium does not keep the page in memory, as it does behind a link, text and all
 * (docs/adr/0020). The answer shows nothing and leads on to another site, so what she read or wrote is gone from the
 * screen before that one has loaded. Asks nobody and nothing, so that it works when all else is slow or away.
 */
public class LeavingFilter extends HttpFilter {
    static final String NUMBER = "form";
    private static final String ACT = "act";
    private static final String LEAVE = "leave";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PAGE = """
            <!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, \
            initial-scale=1"><meta http-equiv="refresh" content="0;url=%1$s"><title>%2$s</title></head>\
            <body><p><a href="%1$s" rel="noreferrer">%1$s</a></p></body></html>
            """;

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LeftPages pages;

    @Inject
    private transient SiteBacking site;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isBareForm(request)) {
            chain.doFilter(request, response);
        } else if (LEAVE.equals(request.getParameter(ACT))) {
            pages.leave(request.getParameter(NUMBER));
            leadAway(response);
        } else if (pages.isLeft(request.getParameter(NUMBER))) {
            Links.seeInstead(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isBareForm(HttpServletRequest request) {
        String type = request.getContentType();
        return "POST".equals(request.getMethod())
                && type != null
                && type.startsWith(FORM)
                && !request.getRequestURI().startsWith(request.getContextPath() + "/members");
    }

    private void leadAway(HttpServletResponse response) throws IOException {
        byte[] page = PAGE.formatted(escaped(site.getWayOut()), escaped(site.getNeutralName()))
                .getBytes(StandardCharsets.UTF_8);
        response.setContentType(PaddedPages.HTML);
        PaddedPages.send(PaddedPages.padded(page, PaddedPages.STEP), response);
    }

    private static String escaped(String setting) {
        return setting.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
