package nl.sekswerkplatform.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    @Test
    void marksWhatIsLeftOutAndWhatIsAdded() {
        assertEquals("bel -Anna in de +grote stad", marked("bel Anna in de stad", "bel in de grote stad"));
    }

    @Test
    void isOnePieceWithoutADifference() {
        assertEquals(1, Difference.between("zo is het", "zo is het").size());
    }

    @Test
    void givesBothTextsBackWordForWord() {
        String before = "De klant, Jan, kwam om 8 uur.";
        String after = "De klant kwam 's avonds.";
        var parts = Difference.between(before, after);

        assertEquals(before, joined(parts, Difference.Kind.ADDED));
        assertEquals(after, joined(parts, Difference.Kind.LEFT_OUT));
    }

    @Test
    void knowsARedactionFromOtherWords() {
        String text = "Jan de Vries, op de Kerkstraat, belde mij.";

        assertTrue(Difference.onlyLeavesOut(text, "[…], op de […], belde mij."));
        assertTrue(Difference.onlyLeavesOut(text, "[...] belde mij."));
        assertFalse(Difference.onlyLeavesOut(text, "iemand belde mij."));
        assertFalse(Difference.onlyLeavesOut(text, "mij belde"));
    }

    @Test
    void isQuickOnTheLongestTexts() {
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> Difference.between("a ".repeat(500), "b ".repeat(500)));
    }

    @Test
    void comparesOnlyWhatLiesBetweenAnEqualBeginningAndEnd() {
        String much = "woord ".repeat(4000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertEquals(
                        4,
                        Difference.between(much + "oud" + much, much + "nieuw" + much)
                                .size()));
        assertEquals("een -een+twee een", marked("een een een", "een twee een"));
        assertEquals("+en nog eens ", marked("", "en nog eens "));
    }

    private static String marked(String before, String after) {
        return Difference.between(before, after).stream()
                .map(part -> switch (part.kind()) {
                    case SAME -> part.text();
                    case LEFT_OUT -> "-" + part.text();
                    case ADDED -> "+" + part.text();
                })
                .collect(Collectors.joining());
    }

    private static String joined(java.util.List<Difference.Part> parts, Difference.Kind without) {
        return parts.stream()
                .filter(part -> part.kind() != without)
                .map(Difference.Part::text)
                .collect(Collectors.joining());
    }
}
