package nl.sekswerkplatform.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import nl.sekswerkplatform.search.FoundPage.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {
    @Test
    void marksEachWordThatWasLookedFor() {
        assertEquals(
                "Een [woning] of [Woningbouw], geen huis.",
                marked(Excerpt.whole("Een woning of Woningbouw, geen huis.", query("woningen"))));
    }

    @Test
    void marksWordsAsTheyAreWritten() {
        assertEquals("Dat [Café] en [cafe\u0301s]", marked(Excerpt.whole("Dat Café en cafe\u0301s", query("cafe"))));
        assertEquals("[hb] maar niet hbo", marked(Excerpt.whole("hb maar niet hbo", query("HB"))));
    }

    @Test
    void showsTheFirstPlaceOfALongText() {
        String text = "woorden vooraf ".repeat(60) + "het raam staat open" + " woorden daarna".repeat(60);
        String shown = marked(Excerpt.around(text, query("raam")));
        assertTrue(shown.startsWith("… ") && shown.endsWith(" …") && shown.contains("het [raam] staat open"), shown);
        assertTrue(shown.length() < 300, shown);
    }

    @Test
    void showsTheBeginningWhenOnlyTheTitleHasIt() {
        assertEquals("Niets daarvan.", marked(Excerpt.around("Niets daarvan.", query("raam"))));
        assertEquals("", marked(Excerpt.around("", query("raam"))));
    }

    /** The pieces together are the text, so that nothing is shown that was not there, and nothing lost or doubled. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void cutsAnyTextWithoutChangingIt(int seed) {
        Random random = new Random(seed);
        List<String> parts = List.of(
                "raam", "<script>", "&", "\"", " ", "\n", "é", "e\u0301", "\ud83d\ude00", "x".repeat(300), "İ", "open");
        for (int i = 0; i < 500; i++) {
            String text = random.ints(random.nextInt(80), 0, parts.size())
                    .mapToObj(parts::get)
                    .collect(Collectors.joining());
            assertEquals(text, plain(Excerpt.whole(text, query("raam open"))));
            List<Piece> around = Excerpt.around(text, query("raam open"));
            String shown = plain(around).replaceFirst("^… ", "").replaceFirst(" …$", "");
            assertTrue(text.contains(shown), shown);
            around.stream()
                    .filter(Piece::marked)
                    .forEach(piece -> assertTrue(piece.text().matches("[\\p{L}\\p{N}\\p{M}]+"), piece::text));
            assertTrue(isWhole(shown), "half a character");
        }
    }

    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static SearchQuery query(String typed) {
        return new SearchQuery(typed, null, null);
    }

    private static String plain(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    private static String marked(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
