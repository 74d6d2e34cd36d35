package nl.sekswerkplatform.web.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.sekswerkplatform.input.FormToken;
import nl.sekswerkplatform.input.InputService;
import nl.sekswerkplatform.web.Language;
import nl.sekswerkplatform.web.pages.RenderedPage;
import nl.sekswerkplatform.web.pages.RenderedPages;

/**
 * The empty form, rendered once in each language while nothing changes: it is the same for everyone but for its number,
 * which is written into a copy. So the page opens also when very many come at once.
 */
@ApplicationScoped
public class ReadyForms {
    private static final String FORM = "/input/write.xhtml";
    private static final byte[] BEFORE_NUMBER = "name=\"form\" value=\"".getBytes(StandardCharsets.US_ASCII);
    private static final String LANGUAGE = "lang";
    private static final Set<String> LANGUAGE_ALONE = Set.of(LANGUAGE);

    @Inject
    private RenderedPages pages;

    @Inject
    private InputService inputs;

    /** The form for this visitor, with a number of its own; empty when it has to be rendered, or is not the form. */
    Optional<byte[]> find(HttpServletRequest request) {
        return isEmptyForm(request)
                ? pages.find(key(request), now()).map(ready -> withNumber(ready.content(), inputs.newForm()))
                : Optional.empty();
    }

    /** To be read before rendering, for {@link #keep}. */
    long generation() {
        return pages.generation();
    }

    /** Keeps the form with a number that nobody was given. */
    void keep(HttpServletRequest request, byte[] page, long generation) {
        if (isEmptyForm(request)) {
            byte[] nobodys = withNumber(page, inputs.newForm());
            pages.keep(key(request), RenderedPage.of(PaddedPages.HTML, nobodys, generation, now()));
        }
    }

    /** A copy of the page with another number wherever it has one: in the form, and in the one by which it is left. */
    static byte[] withNumber(byte[] page, FormToken form) {
        byte[] copy = page.clone();
        byte[] number = form.value().getBytes(StandardCharsets.US_ASCII);
        int place = indexAfter(copy, BEFORE_NUMBER, 0);
        if (place < 0) {
            throw new IllegalStateException("the form has no number");
        }
        for (; place > 0; place = indexAfter(copy, BEFORE_NUMBER, place)) {
            System.arraycopy(number, 0, copy, place, number.length);
        }
        return copy;
    }

    /** Where the next one ends; -1 when there is none. */
    private static int indexAfter(byte[] page, byte[] wanted, int from) {
        for (int start = from; start + wanted.length < page.length; start++) {
            int end = start + wanted.length;
            if (page[start] == wanted[0] && Arrays.equals(page, start, end, wanted, 0, wanted.length)) {
                return end;
            }
        }
        return -1;
    }

    /** Asks the parameters, not the address: in a forwarded request they are what the page itself sees. */
    private static boolean isEmptyForm(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && FORM.equals(request.getServletPath())
                && LANGUAGE_ALONE.containsAll(request.getParameterMap().keySet());
    }

    /** Links keep a language that was asked for, so the page differs from one that was not asked. */
    private static String key(HttpServletRequest request) {
        String reader = Language.of(request).getLanguage();
        return "form " + reader + (reader.equals(request.getParameter(LANGUAGE)) ? " asked" : "");
    }

    private static long now() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
    }
}
