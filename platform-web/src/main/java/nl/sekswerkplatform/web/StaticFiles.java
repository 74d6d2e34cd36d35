package nl.sekswerkplatform.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Style sheets, icons and scripts, {@code pf:file('/css/site.css')}. Their address carries a print of their content, so
 * that a browser may keep them for good and still has the new one at once.
 */
@WebServlet({"/css/*", "/js/*"})
public class StaticFiles extends HttpServlet {
    private static final Pattern PATHS = Pattern.compile("/(css|js)/[a-z-]+\\.(css|js|svg)");
    private static final Pattern TAKES_PACKED = Pattern.compile("(^|[ ,])gzip *(,|$)");
    private static final Map<String, StaticFile> READ = new ConcurrentHashMap<>();
    private static final long serialVersionUID = 1L;

    /** The address of a file of the site, the same in every language. */
    public static String address(String path) {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        String print = find(path, (ServletContext) external.getContext())
                .map(StaticFile::print)
                .orElseThrow();
        return external.getRequestContextPath() + path + "?v=" + print;
    }

    static boolean isPathOfOne(String path) {
        return PATHS.matcher(path).matches();
    }

    /** True when the address carries the print of the file as it is now. */
    static boolean isCurrent(String path, String print, ServletContext site) {
        return print != null
                && find(path, site).filter(file -> print.equals(file.print())).isPresent();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath() + request.getPathInfo();
        Optional<StaticFile> file = find(path, getServletContext());
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String takes = request.getHeader("Accept-Encoding");
        boolean packed = takes != null && TAKES_PACKED.matcher(takes).find();
        if (packed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setHeader("Vary", "Accept-Encoding");
        response.setContentType(getServletContext().getMimeType(path));
        byte[] content = packed ? file.get().packed() : file.get().plain();
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private static Optional<StaticFile> find(String path, ServletContext site) {
        return isPathOfOne(path)
                ? Optional.ofNullable(READ.computeIfAbsent(path, wanted -> read(wanted, site)))
                : Optional.empty();
    }

    /** Null when there is no such file. */
    private static StaticFile read(String path, ServletContext site) {
        try (InputStream content = site.getResourceAsStream(path)) {
            return content == null ? null : StaticFile.of(content.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
