package nl.sekswerkplatform.launch.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sekswerkplatform.codes.Code;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** The PDF is read back as a printer would get it. */
class CardSheetTest {
    private static final Pattern HALF = Pattern.compile("\\d{4} \\d{4} \\d{4}");
    private static final String FINGERPRINT = "0A1B 2C3D 4E5F 6071 8293";
    private static final CardWords WORDS =
            new CardWords("https://overleg.example/join", FINGERPRINT, LocalDate.of(2026, 12, 8));

    @Test
    void hasEachCodeOnceFourOnASheet() throws IOException {
        List<Code> cards = cards(18);
        try (PDDocument read = Loader.loadPDF(new CardSheet(WORDS).pdf(cards))) {
            assertEquals(5, read.getNumberOfPages());
            List<String> halves =
                    HALF.matcher(text(read)).results().map(MatchResult::group).toList();
            assertEquals(36, halves.size());
            Set<String> expected = new HashSet<>();
            cards.forEach(card -> {
                expected.add(card.printed().substring(0, 14));
                expected.add(card.printed().substring(15));
            });
            assertEquals(expected, Set.copyOf(halves));
        }
    }

    @Test
    void saysInBothLanguagesWhatToDoAndWhoseKeyItIs() throws IOException {
        try (PDDocument read = Loader.loadPDF(new CardSheet(WORDS).pdf(cards(1)))) {
            String text = text(read).replaceAll("\\s+", " ");
            assertTrue(text.contains("vanaf 8 december 2026") && text.contains("from 8 December 2026"), text);
            assertTrue(text.contains(FINGERPRINT) && text.contains("https://overleg.example/join"), text);
        }
    }

    @Test
    void namesNeitherPlatformNorGroupNorWhoMadeItWhen() throws IOException {
        try (PDDocument read = Loader.loadPDF(new CardSheet(WORDS).pdf(cards(4)))) {
            String text = text(read).toLowerCase(Locale.ROOT);
            assertFalse(text.contains("sek") || text.contains("sex"), text);
            assertNull(read.getDocumentInformation().getCreationDate());
            assertNull(read.getDocumentInformation().getTitle());
            assertNull(read.getDocumentInformation().getProducer());
        }
    }

    @Test
    void keepsWhatIsReadAwayFromWhereItIsCutAndFolded() throws IOException {
        CardWords longest = new CardWords(
                "https://" + "overleg-".repeat(9) + "example/join", FINGERPRINT, LocalDate.of(2026, 9, 30));
        Set<Float> bottoms = new HashSet<>();
        try (PDDocument read = Loader.loadPDF(new CardSheet(longest).pdf(cards(4)))) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    bottoms.add(letter.getY());
                    float x = letter.getX();
                    assertTrue(x > 42 + 17 && x + letter.getWidth() < 595 - 42 - 17, "too far out: " + x);
                }
            };
            stripper.getText(read);
        }
        for (float cut : new float[] {52.4f, 236.7f, 421, 605.2f, 789.5f}) {
            assertTrue(bottoms.stream().noneMatch(y -> Math.abs(y - cut) < 8), "text on a line at " + cut + bottoms);
        }
    }

    private static List<Code> cards(int count) {
        SecureRandom random = new SecureRandom();
        return Stream.generate(() -> Code.random(random)).limit(count).collect(Collectors.toList());
    }

    private static String text(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(false);
        return stripper.getText(document);
    }
}
