package nl.sekswerkplatform.web.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** How a paper looks: the style sheet of all papers, and this one's address at its foot. */
record PaperStyle(String address) {
    private static final String SHEET = read();

    String sheet() {
        return SHEET.replace("ADDRESS", address.replaceAll("[\"\\\\\\p{Cntrl}]", ""));
    }

    private static String read() {
        try (InputStream sheet = PaperStyle.class.getResourceAsStream("/paper/paper.css")) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
