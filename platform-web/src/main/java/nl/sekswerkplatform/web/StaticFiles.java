package nl.sekswerkplatform.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Style sheets and icons, {@code pf:file('/css/site.css')}. Their address carries a print of their content, so that a
 * browser may keep them for good and still has the new one at once.
 */
public final class StaticFiles {
    private static final Map<String, String> PRINTS = new ConcurrentHashMap<>();
    private static final int PRINT_LENGTH = 10;

    private StaticFiles() {}

    /** The address of a file of the site, the same in every language. */
    public static String address(String path) {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        return external.getRequestContextPath() + path + "?v=" + print(path, (ServletContext) external.getContext());
    }

    /** True when the address carries the print of the file as it is now. */
    static boolean isCurrent(String path, String print, ServletContext site) {
        return print != null && exists(path, site) && print.equals(print(path, site));
    }

    private static boolean exists(String path, ServletContext site) {
        try {
            return site.getResource(path) != null;
        } catch (IOException noSuchPath) {
            return false;
        }
    }

    private static String print(String path, ServletContext site) {
        return PRINTS.computeIfAbsent(path, wanted -> read(wanted, site));
    }

    private static String read(String path, ServletContext site) {
        try (InputStream content = site.getResourceAsStream(path)) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return HexFormat.of().formatHex(digest).substring(0, PRINT_LENGTH);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
