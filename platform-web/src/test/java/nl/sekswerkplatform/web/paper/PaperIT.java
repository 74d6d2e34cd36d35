package nl.sekswerkplatform.web.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import nl.sekswerkplatform.web.testing.Contents;
import nl.sekswerkplatform.web.testing.MinutedMeeting;
import nl.sekswerkplatform.web.testing.Papers;
import nl.sekswerkplatform.web.testing.Reader;
import nl.sekswerkplatform.web.testing.RunningPlatform;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Agenda, minutes and decisions as a PDF, as the platform gives them. */
class PaperIT {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static List<String> papers() {
        List<String> papers =
                new ArrayList<>(List.of("/meetings/1/minutes.pdf", "/decisions/2023-001.pdf", "/follow-ups.pdf"));
        Contents.values("select meeting_number from agenda where published_on is not null limit 2")
                .forEach(meeting -> papers.add("/meetings/" + meeting + "/agenda.pdf"));
        papers.addAll(papers.stream().map(paper -> paper + "?lang=en").toList());
        return papers;
    }

    @ParameterizedTest
    @MethodSource("papers")
    void areReadableByEarAndForArchives(String address) throws IOException {
        HttpResponse<byte[]> answer = gets(address);
        assertEquals(200, answer.statusCode());
        assertEquals(
                "application/pdf", answer.headers().firstValue("Content-Type").orElseThrow());
        assertEquals(List.of(), PaperJudge.faults(answer.body()));
        String page = address.replace(".pdf", "");
        try (PDDocument paper = Loader.loadPDF(answer.body())) {
            String text = new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
            assertTrue(text.contains(page.replaceAll("\\?.*", "")), "where it stands: " + text);
            assertEquals(
                    address.endsWith("en") ? "en" : "nl",
                    paper.getDocumentCatalog().getLanguage());
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void needNoSessionAndAreNotSentAgain(String address) {
        HttpResponse<byte[]> first = gets(address);
        assertTrue(first.headers().firstValue("Set-Cookie").isEmpty());
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertEquals(
                304,
                Reader.gets(address, "If-None-Match", tag).statusCode(),
                "the same page gives the same paper, and the same tag");
        assertEquals(
                tag,
                gets(address + (address.contains("?") ? "&" : "?") + "again=1")
                        .headers()
                        .firstValue("ETag")
                        .orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/meetings/999999/minutes.pdf",
                "/meetings/0/minutes.pdf",
                "/meetings/1.pdf",
                "/meetings/1/minutes.pdf.pdf",
                "/decisions/2023-999.pdf",
                "/decisions.pdf",
                "/input.pdf",
                "/receipt.pdf",
                "/members.pdf",
                "/pilots.pdf"
            })
    void areThereForNothingElse(String address) {
        assertEquals(404, gets(address).statusCode());
    }

    @Test
    void sayTheSameAsThePageAlsoWhenItWasCorrected() throws IOException {
        MinutedMeeting meeting = MinutedMeeting.published("Op papier", "Er kwamen acht mensen <b>& één hond</b>.");
        assertTrue(Papers.text(meeting.minutes() + ".pdf").contains("Er kwamen acht mensen <b>& één hond</b>."));
        meeting.changes("Er kwamen achttien mensen.");
        meeting.offers("Een verkeerd aantal.");
        MinutedMeeting.GROUPS.forEach(meeting::confirms);
        String corrected = Papers.text(meeting.minutes() + ".pdf");
        assertTrue(corrected.contains("Er kwamen achttien mensen."), corrected);
        assertTrue(corrected.contains("[− acht −]"), corrected);
        String before = Papers.text(meeting.minutes() + ".pdf?version=1");
        assertTrue(before.contains("Er kwamen acht mensen"), before);
        assertTrue(before.contains("minutes?version=1"), before);
        assertEquals(
                List.of(), PaperJudge.faults(gets(meeting.minutes() + ".pdf").body()));
    }

    /** Whoever comes too many at once is told to come back; nobody gets half a paper, and pages go on. */
    @Test
    void areMadeFewAtOnce() {
        List<CompletableFuture<HttpResponse<byte[]>>> asked = new ArrayList<>();
        for (int meeting = 1; meeting <= 6; meeting++) {
            for (String language : List.of("nl", "en")) {
                asked.add(CLIENT.sendAsync(
                        request("/meetings/" + meeting + "/minutes.pdf?lang=" + language),
                        HttpResponse.BodyHandlers.ofByteArray()));
            }
        }
        assertEquals(200, Reader.gets("/meetings").statusCode());
        Set<Integer> answers = new TreeSet<>();
        for (var one : asked) {
            HttpResponse<byte[]> answer = one.join();
            answers.add(answer.statusCode());
            if (answer.statusCode() == 200) {
                assertEquals("%PDF-", new String(answer.body(), 0, 5));
            } else if (answer.statusCode() == 503) {
                assertTrue(answer.headers().firstValue("Retry-After").isPresent());
            }
        }
        assertTrue(Set.of(200, 404, 503).containsAll(answers), answers::toString);
        assertTrue(answers.contains(200));
        assertFalse(RunningPlatform.log().contains("OutOfMemory"));
    }

    private static HttpResponse<byte[]> gets(String address) {
        return CLIENT.sendAsync(request(address), HttpResponse.BodyHandlers.ofByteArray())
                .join();
    }

    private static HttpRequest request(String address) {
        return HttpRequest.newBuilder(URI.create(RunningPlatform.address() + address))
                .build();
    }
}
