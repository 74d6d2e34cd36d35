package nl.sekswerkplatform.launch.admission;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import nl.sekswerkplatform.codes.Code;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * The cards of a batch as a PDF: A4, printed on one side, four cards a sheet. Cut along the marks in the margin and
 * folded with the print inside, each is blank outside. The document carries no title, no author and no time.
 */
final class CardSheet {
    static final int CARDS_ON_SHEET = 4;

    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float WIDTH = 90 * MILLIMETRE;
    private static final float HEIGHT = 130 * MILLIMETRE;
    private static final float PADDING = 7 * MILLIMETRE;
    private static final float LEFT = (PDRectangle.A4.getWidth() - 2 * WIDTH) / 2;
    private static final float BOTTOM = (PDRectangle.A4.getHeight() - 2 * HEIGHT) / 2;
    private static final float MARK = 6 * MILLIMETRE;
    private static final float GAP = 2 * MILLIMETRE;
    private static final float WORDS = 8;
    private static final float[] DASHES = {3, 3};

    private final PDFont plain = new PDType1Font(FontName.HELVETICA);
    private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
    private final PDFont digits = new PDType1Font(FontName.COURIER_BOLD);
    private final CardWords words;

    CardSheet(CardWords words) {
        this.words = words;
    }

    byte[] pdf(List<Code> cards) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream written = new ByteArrayOutputStream()) {
            for (int first = 0; first < cards.size(); first += CARDS_ON_SHEET) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                    draw(pen, cards.subList(first, Math.min(cards.size(), first + CARDS_ON_SHEET)));
                }
            }
            document.save(written);
            return written.toByteArray();
        }
    }

    private void draw(PDPageContentStream pen, List<Code> cards) throws IOException {
        marks(pen);
        for (int place = 0; place < cards.size(); place++) {
            card(pen, LEFT + place % 2 * WIDTH, BOTTOM + (1 - place / 2) * HEIGHT, cards.get(place));
        }
    }

    /** Where to cut, as lines in the margin; where to fold, as dashes. */
    private static void marks(PDPageContentStream pen) throws IOException {
        pen.setLineWidth(0.5f);
        for (int cut = 0; cut <= 2; cut++) {
            float x = LEFT + cut * WIDTH;
            float y = BOTTOM + cut * HEIGHT;
            line(pen, x, BOTTOM - GAP, x, BOTTOM - GAP - MARK);
            line(pen, x, BOTTOM + 2 * HEIGHT + GAP, x, BOTTOM + 2 * HEIGHT + GAP + MARK);
            line(pen, LEFT - GAP, y, LEFT - GAP - MARK, y);
            line(pen, LEFT + 2 * WIDTH + GAP, y, LEFT + 2 * WIDTH + GAP + MARK, y);
        }
        pen.setLineDashPattern(DASHES, 0);
        for (int row = 0; row < 2; row++) {
            float fold = BOTTOM + (row + 0.5f) * HEIGHT;
            line(pen, LEFT - GAP, fold, LEFT - GAP - MARK, fold);
            line(pen, LEFT + 2 * WIDTH + GAP, fold, LEFT + 2 * WIDTH + GAP + MARK, fold);
        }
        pen.setLineDashPattern(new float[0], 0);
    }

    private void card(PDPageContentStream pen, float left, float bottom, Code code) throws IOException {
        TextBlock text = new TextBlock(pen, left + PADDING, bottom + HEIGHT - PADDING, WIDTH - 2 * PADDING);
        text.paragraph(plain, WORDS, words.dutch());
        text.space(5);
        text.paragraph(plain, WORDS, words.english());

        String printed = code.printed();
        int half = printed.length() / 2;
        TextBlock below = new TextBlock(pen, left + PADDING, bottom + HEIGHT / 2 - PADDING, WIDTH - 2 * PADDING);
        below.paragraph(bold, 10, words.address());
        below.space(10);
        below.paragraph(digits, 21, printed.substring(0, half));
        below.paragraph(digits, 21, printed.substring(half + 1));
        below.space(12);
        below.paragraph(plain, 7.5f, "Sleutel van je groep / Key of your group:");
        below.paragraph(digits, 8.5f, words.fingerprint());
    }

    private static void line(PDPageContentStream pen, float x, float y, float toX, float toY) throws IOException {
        pen.moveTo(x, y);
        pen.lineTo(toX, toY);
        pen.stroke();
    }
}
