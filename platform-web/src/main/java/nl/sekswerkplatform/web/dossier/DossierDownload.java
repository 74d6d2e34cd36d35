package nl.sekswerkplatform.web.dossier;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import nl.sekswerkplatform.dossier.DossierService;
import nl.sekswerkplatform.web.Faults;

/**
 * All that is public as one file, {@code /dossier.json}. It is made in a file of its own first, so that a slow reader holds no
 * transaction; one at a time, so that many readers hold no more memory than one. Who comes meanwhile is asked to come back.
 */
@WebServlet("/dossier.json")
public class DossierDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String SECONDS_TO_WAIT = "20";

    private final transient Semaphore one = new Semaphore(1);

    @Inject
    private transient DossierService dossiers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Path made = make(response);
        if (made == null) {
            return;
        }
        try {
            response.setContentType("application/json;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"dossier.json\"");
            response.setContentLengthLong(Files.size(made));
            Files.copy(made, response.getOutputStream());
        } finally {
            Files.delete(made);
        }
    }

    /** Null when the answer was given already. */
    private Path make(HttpServletResponse response) throws IOException {
        if (!one.tryAcquire()) {
            response.setHeader("Retry-After", SECONDS_TO_WAIT);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return null;
        }
        Path file = Files.createTempFile("dossier", ".json");
        try (OutputStream out = Files.newOutputStream(file)) {
            dossiers.write(out);
            return file;
        } catch (RuntimeException fault) {
            Files.delete(file);
            response.sendError(Faults.statusOf(fault));
            return null;
        } finally {
            one.release();
        }
    }
}
