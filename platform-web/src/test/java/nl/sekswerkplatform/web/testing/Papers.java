package nl.sekswerkplatform.web.testing;

import java.io.IOException;
import java.net.URI;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What stands on a paper that the platform gives, for tests that ask whether something does. */
public final class Papers {
    private Papers() {}

    /** In one line, so that no end of a line breaks a sentence. */
    public static String text(String address) throws IOException {
        byte[] file;
        try (var stream =
                URI.create(RunningPlatform.address() + address).toURL().openStream()) {
            file = stream.readAllBytes();
        }
        try (PDDocument paper = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
        }
    }
}
