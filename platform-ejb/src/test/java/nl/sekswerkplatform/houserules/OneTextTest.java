package nl.sekswerkplatform.houserules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OneTextTest {
    @Test
    void keepsEachTextApartWhateverLinesItHas() {
        List<String> texts =
                List.of("A title", "", "One line\nand another\n\n\tand one that begins with a tab", "-", "");
        assertEquals(texts, OneText.apart(OneText.of(texts.stream())));
    }

    @Test
    void readsAsItIsWritten() {
        assertEquals("A title\nWhy\n\tso.", OneText.of(Stream.of("A title", "Why\nso.")));
        assertEquals(List.of("", "said"), OneText.apart(OneText.of(Arrays.asList(null, "said").stream())));
    }
}
