package nl.sekswerkplatform.proposals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Straatverlichting bij de haven|Meer verlichting in de havenstraat, straatverlichting dus, bij de haven|true",
                "Opvang voor de nacht|Een nachtopvang: opvang in de nacht?|true",
                "Meer licht in de straat|Parkeren in de binnenstad|false",
                "Meer licht in de straat|Licht op het station|false",
                "Vergunningen sneller behandelen|Vergunning aanvragen gaat te traag: wie behandelt ze sneller?|true",
                "A shelter for the night|The shelter closes at night too early|true"
            })
    void isOfTextsThatShareTellingWords(String text, String other, boolean alike) {
        assertEquals(alike, new Likeness(text).isOf(other));
        assertEquals(alike, new Likeness(other).isOf(text));
    }

    @Test
    void asksForNothingWithoutTellingWords() {
        assertTrue(new Likeness("Wat moeten we doen?").isTooShort());
        assertTrue(new Likeness("Licht").isTooShort());
        assertEquals("straat* verlic*", new Likeness("Straat, +verlichting* \"@()").query());
    }
}
