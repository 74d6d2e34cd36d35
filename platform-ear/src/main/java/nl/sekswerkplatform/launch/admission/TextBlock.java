package nl.sekswerkplatform.launch.admission;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Paragraphs below each other in a column of fixed width. */
final class TextBlock {
    private static final float LEADING = 1.25f;
    private static final float UNITS = 1000;

    private final PDPageContentStream pen;
    private final float left;
    private final float width;
    private float top;

    TextBlock(PDPageContentStream pen, float left, float top, float width) {
        this.pen = pen;
        this.left = left;
        this.top = top;
        this.width = width;
    }

    /** Breaks at spaces; a word that is wider than the column (a long address) is broken where the column ends. */
    void paragraph(PDFont font, float size, String text) throws IOException {
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && !fits(font, size, line + " " + word)) {
                write(font, size, line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
            while (!fits(font, size, line.toString())) {
                int end = longest(font, size, line.toString());
                write(font, size, line.substring(0, end));
                line.delete(0, end);
            }
        }
        write(font, size, line.toString());
    }

    void space(float points) {
        top -= points;
    }

    private void write(PDFont font, float size, String line) throws IOException {
        top -= size * LEADING;
        pen.beginText();
        pen.setFont(font, size);
        pen.newLineAtOffset(left, top);
        pen.showText(line);
        pen.endText();
    }

    private int longest(PDFont font, float size, String word) throws IOException {
        int end = word.length();
        while (end > 1 && !fits(font, size, word.substring(0, end))) {
            end--;
        }
        return end;
    }

    private boolean fits(PDFont font, float size, String line) throws IOException {
        return line.length() < 2 || font.getStringWidth(line) / UNITS * size <= width;
    }
}
