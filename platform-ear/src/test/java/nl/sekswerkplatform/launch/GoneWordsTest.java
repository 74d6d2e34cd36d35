package nl.sekswerkplatform.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class GoneWordsTest {
    @Test
    void leavesOfQuestionsTheirFormAndNoWord() {
        assertEquals(
                "[{\"kind\":\"ONE\",\"text\":\"[…] 1\",\"options\":[\"[…] 2\",\"[…] 3\",\"[…] 4\"]},"
                        + "{\"kind\":\"SCALE_5\",\"text\":\"[…] 5\",\"low\":\"[…] 6\",\"high\":\"[…] 7\"}]",
                GoneWords.withoutWords(
                        "[{\"kind\":\"ONE\",\"text\":\"Zei zij \\\"ja\\\": echt?\",\"options\":[\"a\\\\\","
                                + "\"kind\",\"text\"]},{\"kind\":\"SCALE_5\",\"text\":\"é\",\"low\":\"\",\"high\":\"{}:,\"}]"));
    }
}
