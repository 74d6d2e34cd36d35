package nl.sekswerkplatform.web.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.sekswerkplatform.web.Origin;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages on paper, judged by somebody else's software, and asked for what they should not do. */
class PaperTest {
    private static final Origin NAMED = new Origin("tafel.example");
    private static final String ADDRESS = "/meetings/12/minutes";

    @Test
    void isReadableByEarAndForArchives() {
        assertEquals(List.of(), PaperJudge.faults(printed(page(everything()))));
    }

    /** The control: a judge who finds nothing wrong with anything judges nothing. */
    @Test
    void isJudgedByWhoFindsFaults() throws IOException {
        try (PDDocument plain = new PDDocument();
                ByteArrayOutputStream written = new ByteArrayOutputStream()) {
            plain.addPage(new PDPage());
            plain.save(written);
            List<String> faults = PaperJudge.faults(written.toByteArray());
            assertTrue(faults.stream().anyMatch(fault -> fault.startsWith("ua1")), faults::toString);
            assertTrue(faults.stream().anyMatch(fault -> fault.startsWith("2a")), faults::toString);
        }
    }

    @Test
    void isSoInBothLanguagesAndWithLettersThatTheFontHasNot() {
        String odd = "<p>Ünïcödé, Ελληνικά, Кириллица, العربية, 汉字, 😀, \u0001zero\u200bwidth, a\u00adb, ½ ≥ €</p>"
                .replace("\u0001", "");
        assertEquals(List.of(), PaperJudge.faults(printed(page(odd).replace("lang=\"nl\"", "lang=\"en\""))));
    }

    @Test
    void saysWhatThePageSaysWithoutItsFrame() throws IOException {
        String text = text(printed(page(everything())));
        assertTrue(text.contains("De samenvatting van het eerste punt"), text);
        assertTrue(text.contains("[− oude −]") && text.contains("[+ nieuwe +]"), "heard and seen without colour");
        assertTrue(text.contains("Wat was dichtgevouwen"), text);
        assertTrue(text.contains("https://tafel.example/meetings/12/minutes"), "where it stands");
        for (String frame : List.of("Menu", "Verlaat deze pagina", "Knop", "alert(1)")) {
            assertFalse(text.contains(frame), frame);
        }
    }

    @Test
    void hasALinkOnlyToThePlatformAndOnlyWhereThatHasAName() throws IOException {
        assertEquals(2, links(printed(page(everything()))), "one within, one to the platform");
        Origin nowhere = new Origin("localhost");
        byte[] paper = Paper.print(PaperPage.of(page(everything()), nowhere, ADDRESS), new PaperStyle(ADDRESS));
        assertEquals(1, links(paper));
    }

    @Test
    void doesNotSayWhenItWasMadeNorChangeWhenItIsMadeAgain() throws IOException {
        byte[] first = printed(page(everything()));
        assertArrayEquals(first, printed(page(everything())));
        try (PDDocument paper = Loader.loadPDF(first)) {
            assertNull(paper.getDocumentInformation().getCreationDate());
            String told = new String(paper.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertFalse(told.contains("CreateDate"), told);
            assertEquals("Verslag · Overleg", paper.getDocumentInformation().getTitle());
            assertEquals("nl", paper.getDocumentCatalog().getLanguage());
        }
    }

    /** No page of ours has these; if one ever had, nothing would be read or asked for. */
    @Test
    void readsNothingFromAnywhere(@TempDir Path directory) throws IOException {
        Path secret = Files.writeString(directory.resolve("secret.txt"), "geheim van de schijf");
        String entity = "<!DOCTYPE html [<!ENTITY leak SYSTEM \"" + secret.toUri()
                + "\">]><html><body><main>&leak;</main></body></html>";
        assertThrows(IllegalStateException.class, () -> PaperPage.of(entity, NAMED, ADDRESS));
        String laughs =
                "<!DOCTYPE html [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><html><body><main>&b;</main></body></html>";
        assertThrows(IllegalStateException.class, () -> PaperPage.of(laughs, NAMED, ADDRESS));
        String file = secret.toUri().toString();
        byte[] paper = printed(page("<p>Er staat</p><img src=\"" + file + "\" alt=\"x\"/><object data=\"" + file
                + "\">y</object><iframe src=\"" + file + "\">z</iframe><link rel=\"stylesheet\" href=\"" + file
                + "\"/><p style=\"background:url(" + file + ")\">niets</p>"));
        assertFalse(text(paper).contains("geheim"));
        assertFalse(new String(paper, StandardCharsets.ISO_8859_1).contains("geheim"));
    }

    /** The longest minutes there can be: sixty items, each as long as it may be; on paper some 260 pages. */
    @Test
    void printsTheLongestMinutesInBoundedTimeAndMemory() {
        String words = IntStream.range(0, 2200).mapToObj(i -> "woord" + i % 97).collect(Collectors.joining(" "));
        String longest = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> "<article class=\"card\" id=\"item-" + i + "\"><h2>" + i + ". Onderwerp</h2><p>"
                        + words.substring(0, 13_500) + "</p></article>")
                .collect(Collectors.joining());
        String page = page(longest);
        printed(page("<p>Eerst de lettertypen</p>"));
        Runtime.getRuntime().gc();
        long before = System.nanoTime();
        byte[] paper = printed(page);
        long millis = (System.nanoTime() - before) / 1_000_000;
        assertTrue(millis < 60_000, () -> "took " + millis + " ms");
        assertTrue(paper.length < 4_000_000, () -> paper.length + " bytes");
    }

    private static byte[] printed(String page) {
        return Paper.print(PaperPage.of(page, NAMED, ADDRESS), new PaperStyle(NAMED.absolute(ADDRESS)));
    }

    private static String text(byte[] paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static int links(byte[] paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper)) {
            int links = 0;
            for (var sheet : document.getPages()) {
                links += sheet.getAnnotations().size();
            }
            return links;
        }
    }

    private static String page(String content) {
        return "<!DOCTYPE html>\n<html lang=\"nl\" xmlns=\"http://www.w3.org/1999/xhtml\"><head><meta charset=\"utf-8\" />"
                + "<title>Verslag · Overleg</title><link rel=\"stylesheet\" href=\"/css/site.css\" /></head><body>"
                + "<a class=\"skip\" href=\"#main\">Naar inhoud</a><header><nav>Menu</nav>"
                + "<a class=\"leave\" href=\"https://weather.example/\">Verlaat deze pagina</a></header>"
                + "<main id=\"main\" tabindex=\"-1\"><div class=\"wrap\"><h1>Verslag</h1>" + content
                + "</div></main></body></html>";
    }

    private static String everything() {
        return "<p class=\"soft\"><a href=\"/meetings/12\">Vergadering</a>&nbsp;van 12 november</p>"
                + "<p class=\"actions\"><a class=\"button\" href=\"/x\">Knop</a></p>"
                + "<details><summary>Hoe is dit bepaald?</summary><p>Wat was dichtgevouwen</p></details>"
                + "<article class=\"card\" id=\"item-1\"><h2>1. Noodknop: wie komt er?</h2>"
                + "<p>De samenvatting van het eerste punt.</p>"
                + "<dl><dt><span class=\"group\" data-group=\"police\"><svg viewBox=\"0 0 16 16\"><path d=\"M0 0\"/></svg>Politie"
                + "</span></dt><dd><p>Graag snel</p></dd></dl>"
                + "<ul class=\"consent\" aria-label=\"Instemming\"><li data-stance=\"CONSENT\"><span class=\"group\""
                + " data-group=\"support\">Hulpverlening</span> stemt in</li></ul>"
                + "<div class=\"callout\"><p><strong>Uitkomst</strong></p><p class=\"typed\">Dit is <del>oude</del>"
                + "<ins>nieuwe</ins> tekst</p></div></article>"
                + "<p><a href=\"#item-1\">Naar punt 1</a> <a href=\"#nergens\">nergens</a>"
                + " <a href=\"https://elsewhere.example/\">elders</a></p>"
                + "<table><caption>Wie er was</caption><thead><tr><th scope=\"col\">Groep</th><th scope=\"col\">Aantal</th>"
                + "</tr></thead><tbody><tr><th scope=\"row\">Politie</th><td>3</td></tr></tbody></table>"
                + "<script src=\"/js/x.js\">alert(1)</script><p hidden=\"hidden\">Verborgen</p>";
    }
}
