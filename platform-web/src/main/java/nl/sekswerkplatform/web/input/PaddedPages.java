package nl.sekswerkplatform.web.input;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import nl.sekswerkplatform.web.pages.CapturedAnswer;

/** Fills pages up to steps of 8 KiB, so that who sees only their size does not see which page it was. */
@WebFilter(
        filterName = "padded-pages",
        urlPatterns = {"/input/write.xhtml", "/input/receipt.xhtml"},
        dispatcherTypes = DispatcherType.FORWARD)
public class PaddedPages extends HttpFilter {
    static final int STEP = 8_192;

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var answer = new CapturedAnswer(response);
        chain.doFilter(request, answer);
        if (!answer.isSent()) {
            byte[] padded = padded(answer.content());
            response.setContentLength(padded.length);
            response.getOutputStream().write(padded);
        }
    }

    /** Blanks behind the page; a browser does not show them. */
    static byte[] padded(byte[] page) {
        byte[] padded = Arrays.copyOf(page, Math.max(1, (page.length + STEP - 1) / STEP) * STEP);
        Arrays.fill(padded, page.length, padded.length, (byte) ' ');
        return padded;
    }
}
