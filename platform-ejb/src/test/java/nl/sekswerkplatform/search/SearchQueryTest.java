package nl.sekswerkplatform.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sekswerkplatform.search.Words.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SearchQueryTest {
    /** All that the database may be asked: words of the index, whole or by their beginning, and its own tags. */
    private static final String ALLOWED = "(\\+(q[\\p{L}\\p{N}]{2,40}\\*?|qk_[a-z_]+|qp_[a-z0-9_]+)( |$))*";

    @ParameterizedTest
    @CsvSource({
        "politie, +qpolitie*",
        "Eén café, +qcafe*",
        "café in Lombok, '+qcafe* +qlombok*'",
        "hb, +qhb",
        "woningen, +qwoning*",
        "sekswerkers, +qsekswerker*",
        "lopen, +qlopen*",
        "de, +qde",
        "de politie, +qpolitie*",
        "wijk-agent, '+qwijk* +qagent*'",
        "2026-004, '+q2026* +q004*'",
        "a b, ''",
        "Кафе, +qкафе*"
    })
    void asksForWordsByTheirBeginning(String typed, String asked) {
        assertEquals(asked, ask(typed));
    }

    @Test
    void asksForTheKindAndThePilotToo() {
        SearchQuery query = new SearchQuery("raam", SearchKind.FOLLOW_UP, "kleine-locatie");
        assertEquals("+qk_follow_up +qp_kleine_locatie +qraam*", query.inBooleanMode(Look.ALL));
    }

    @Test
    void asksTheSameOfAFirstLook() {
        SearchQuery query = new SearchQuery("raam hb", SearchKind.INPUT, "kleine-locatie");
        assertEquals("+fk_input +fp_kleine_locatie +fraam* +fhb", query.inBooleanMode(Look.FIRST));
    }

    @ParameterizedTest
    @MethodSource("typedByAnyone")
    void whateverIsTypedIsWords(String typed) {
        SearchQuery query = new SearchQuery(typed, null, null);
        assertTrue(query.inBooleanMode(Look.ALL).matches(ALLOWED), () -> query.inBooleanMode(Look.ALL));
        assertTrue(query.terms().size() <= 10);
        assertTrue(query.typed().codePointCount(0, query.typed().length()) <= SearchQuery.MAX_TYPED);
        assertEquals(query.isEmpty(), query.inBooleanMode(Look.ALL).isEmpty());
        assertFalse(query.typed().codePoints().anyMatch(Character::isISOControl));
    }

    /** Operators of the database, quotes, wild cards, other scripts, halves of characters, and all that long. */
    static Stream<String> typedByAnyone() {
        Random random = new Random(20261127);
        List<String> parts = List.of(
                "+",
                "-",
                "*",
                "\"",
                "(",
                ")",
                "<",
                ">",
                "~",
                "@",
                "'",
                "\\",
                "%",
                "_",
                ";",
                "--",
                "/*",
                "\0",
                "\n",
                " ",
                " ",
                "k_input",
                "p_thuis",
                "qde",
                "or",
                "and",
                "NOT",
                "politie",
                "é",
                "e\u0301",
                "ﬁ",
                "ß",
                "İ",
                "\ud83d\ude00",
                "\ud83d",
                "\ude00",
                "اب",
                "漢字",
                "0",
                "12",
                "\u202e",
                "</mark>",
                "<script>",
                "&amp;");
        Stream<String> mixed = Stream.generate(() -> random.ints(random.nextInt(60), 0, parts.size())
                        .mapToObj(parts::get)
                        .collect(Collectors.joining()))
                .limit(2_000);
        return Stream.concat(mixed, Stream.of("", " ", "x".repeat(9_000), "ab ".repeat(5_000), "+".repeat(500)));
    }

    @Test
    void nothingTypedLooksForNothing() {
        assertTrue(new SearchQuery(null, SearchKind.INPUT, "thuis").isEmpty());
        assertTrue(new SearchQuery(" +-*\" ", null, null).isEmpty());
    }

    private static String ask(String typed) {
        return new SearchQuery(typed, null, null).inBooleanMode(Look.ALL);
    }
}
