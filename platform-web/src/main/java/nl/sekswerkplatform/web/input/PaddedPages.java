package nl.sekswerkplatform.web.input;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import nl.sekswerkplatform.web.pages.CapturedAnswer;

/** Fills pages up to steps of 8 KiB, so that who sees only their size does not see which page it was. */
@WebFilter(
        filterName = "padded-pages",
        urlPatterns = {
            "/input/write.xhtml",
            "/input/receipt.xhtml",
            "/publicpolls/say.xhtml",
            "/members/login.xhtml",
            "/members/join.xhtml",
            "/members/recover.xhtml",
            "/help/help.xhtml",
            "/search/find.xhtml"
        },
        dispatcherTypes = DispatcherType.FORWARD)
public class PaddedPages extends HttpFilter {
    public static final int STEP = 8_192;
    /** What is read with a code: as much as a receipt shows with a full thread and a dialogue in which all was said. */
    private static final int RECEIPT_STEP = 16 * STEP;

    private static final String RECEIPT = "/input/receipt.xhtml";
    public static final String HTML = "text/html;charset=UTF-8";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadyForms ready;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<byte[]> form = ready.find(request);
        if (form.isPresent()) {
            response.setContentType(HTML);
            send(form.get(), response);
            return;
        }
        long generation = ready.generation();
        var answer = new CapturedAnswer(response);
        chain.doFilter(request, answer);
        if (!answer.isSent()) {
            byte[] page = padded(answer.content(), stepOf(request));
            if (answer.getStatus() == HttpServletResponse.SC_OK) {
                ready.keep(request, page, generation);
            }
            send(page, response);
        }
    }

    /** The whole page at once. */
    public static void send(byte[] page, HttpServletResponse response) throws IOException {
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    /**
     * What a known receipt shows differs in length with its text and its thread: every answer that a code got is as long, also
     * where the code is unknown.
     */
    private static int stepOf(HttpServletRequest request) {
        if (!RECEIPT.equals(request.getServletPath())) {
            return STEP;
        }
        return "POST".equals(request.getMethod()) ? RECEIPT_STEP : 2 * STEP;
    }

    /** Blanks behind the page; a browser does not show them. */
    public static byte[] padded(byte[] page, int step) {
        byte[] padded = Arrays.copyOf(page, Math.max(1, (page.length + step - 1) / step) * step);
        Arrays.fill(padded, page.length, padded.length, (byte) ' ');
        return padded;
    }
}
