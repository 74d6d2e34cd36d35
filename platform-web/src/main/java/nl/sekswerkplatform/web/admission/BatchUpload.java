package nl.sekswerkplatform.web.admission;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import nl.sekswerkplatform.admission.BatchFile;
import nl.sekswerkplatform.shared.DomainException;

/**
 * Where the page sends its file: only a servlet of its own gets the parts of what is sent, because pages are reached by
 * a forward. It is held in memory, never on disk, and answered by the page; the server takes no more than a megabyte.
 */
@WebServlet("/register-cards.json")
@MultipartConfig(
        maxFileSize = BatchUpload.LARGEST,
        maxRequestSize = 2 * BatchUpload.LARGEST,
        fileSizeThreshold = BatchUpload.LARGEST)
public class BatchUpload extends HttpServlet {
    static final int LARGEST = 1_000_000;
    static final String PAGE = "/admission/register.xhtml";

    private static final long serialVersionUID = 1L;

    @Inject
    private RegisterBatchBacking page;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            page.register(text(request));
        } catch (DomainException refusal) {
            page.refuse(refusal);
        }
        request.getRequestDispatcher(PAGE).forward(request, response);
    }

    /** Empty when there is no file, and no more of it than a batch can have, and a byte by which it is too long. */
    private static String text(HttpServletRequest request) throws ServletException, IOException {
        Part file = request.getPart("file");
        if (file == null) {
            return "";
        }
        try (InputStream content = file.getInputStream()) {
            return new String(content.readNBytes(BatchFile.LONGEST + 1), StandardCharsets.UTF_8);
        }
    }
}
