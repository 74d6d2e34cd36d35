package nl.sekswerkplatform.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import nl.sekswerkplatform.web.members.ActingMemberSource;
import nl.sekswerkplatform.web.members.MembersDoor;

/** Brings a public address to its page, and keeps the reader's choice of language in every link. */
public class AddressFilter extends HttpFilter {
    static final String KEY = "nl.sekswerkplatform.key";
    static final String ADDRESS = "nl.sekswerkplatform.address";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ActingMemberSource acting;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(request, new KeepingLanguage(response, Language.asked(request)));
            return;
        }
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Optional<Addresses.Target> target = Addresses.find(path);
        HttpServletResponse answer = new KeepingLanguage(response, Language.asked(request));
        if (!isLetIn(request, answer, path)) {
            return;
        }
        if (target.isPresent() && pageExists(request, target.get())) {
            request.setAttribute(KEY, target.get().key());
            request.setAttribute(ADDRESS, path);
            request.getRequestDispatcher(target.get().view()).forward(request, answer);
        } else if (isPageFile(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, answer);
        }
    }

    /** Asks for the account; a fault in that is answered here, since no page has begun. */
    private boolean isLetIn(HttpServletRequest request, HttpServletResponse answer, String path) throws IOException {
        try {
            return MembersDoor.opensFor(acting, request, answer, path);
        } catch (RuntimeException fault) {
            answer.sendError(Faults.statusOf(fault));
            return false;
        }
    }

    /**
     * Page files are reached by their address alone: past it, a page has no doorkeeper. Asked of what the server made of
     * the request, since {@code /page.xhtml;x} and {@code /page.%78html} end at the same file.
     */
    private static boolean isPageFile(HttpServletRequest request) {
        String file = request.getServletPath();
        return file.endsWith(".xhtml") && !file.startsWith("/jakarta.faces.resource/");
    }

    private static boolean pageExists(HttpServletRequest request, Addresses.Target target) throws IOException {
        return request.getServletContext().getResource(target.view()) != null;
    }

    private static final class KeepingLanguage extends HttpServletResponseWrapper {
        private final Locale asked;

        KeepingLanguage(HttpServletResponse response, Locale asked) {
            super(response);
            this.asked = asked;
        }

        @Override
        public String encodeURL(String url) {
            return Language.kept(url, asked);
        }

        @Override
        public String encodeRedirectURL(String url) {
            return Language.kept(url, asked);
        }
    }
}
