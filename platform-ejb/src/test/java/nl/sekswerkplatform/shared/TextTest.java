package nl.sekswerkplatform.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextTest {
    private static final String LAMP = "\uD83D\uDCA1";

    @Test
    void shortensWithAMarkAndNoLongerThanAsked() {
        assertEquals("Quiet", Text.shortened("Quiet", 5));
        assertEquals("Qui…", Text.shortened("Quiet", 4));
        assertEquals("Quiet…", Text.shortened("Quiet streets", 7), "no white space before the mark");
    }

    /** A letter that takes two places at the edge is there whole or not at all. */
    @Test
    void cutsNoLetterInTwo() {
        String lamps = "ab" + LAMP + LAMP + LAMP;
        assertEquals(lamps, Text.shortened(lamps, 5));
        assertEquals("ab" + LAMP + "…", Text.shortened(lamps, 4));
        assertEquals("ab…", Text.shortened(lamps, 3));
        assertEquals("ab" + LAMP, Text.beginning(lamps, 3));
        assertEquals(lamps, Text.beginning(lamps, 5));
    }
}
