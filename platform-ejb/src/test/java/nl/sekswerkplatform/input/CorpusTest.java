package nl.sekswerkplatform.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Sixty texts made up for this test: how often detectors mark what is harmless, and miss what is not. */
class CorpusTest {
    private static final Path CORPUS = Path.of("src", "test", "resources", "input", "corpus.txt");
    private static final Path GUIDE = Path.of("..", "docs", "anonymity.md");
    private static final Pattern TOLD = Pattern.compile("\\[\\[([A-Z_]+):(.*?)]]");
    private static final Pattern STATED =
            Pattern.compile("(\\d+) false alarms? in \\d+ of (\\d+) texts, (\\d+) of (\\d+) missed");

    private final List<String> alarms = new ArrayList<>();
    private final List<String> misses = new ArrayList<>();
    private int texts;
    private int told;
    private int disturbed;

    @Test
    void givesAsManyFalseAlarmsAsTheGuideStates() throws IOException {
        for (String line : Files.readAllLines(CORPUS, StandardCharsets.UTF_8)) {
            if (!line.startsWith("#")) {
                read(line.split("\t", 2)[1]);
            }
        }
        Matcher stated = STATED.matcher(Files.readString(GUIDE));
        assertTrue(stated.find(), "the guide states no count; counted: " + counted());
        assertEquals(stated.group(), counted(), () -> "alarms " + alarms + ", missed " + misses);
    }

    private String counted() {
        String word = alarms.size() == 1 ? " false alarm in " : " false alarms in ";
        return alarms.size() + word + disturbed + " of " + texts + " texts, " + misses.size() + " of " + told
                + " missed";
    }

    private void read(String annotated) {
        texts++;
        List<Mark> right = new ArrayList<>();
        var text = new StringBuilder();
        Matcher telling = TOLD.matcher(annotated);
        int end = 0;
        while (telling.find()) {
            text.append(annotated, end, telling.start());
            int start = text.length();
            text.append(telling.group(2));
            right.add(new Mark(start, text.length(), Detector.valueOf(telling.group(1))));
            end = telling.end();
        }
        text.append(annotated.substring(end));
        compare(right, Detectors.find(text.toString()), text.toString());
    }

    private void compare(List<Mark> right, List<Mark> found, String text) {
        told += right.size();
        int before = alarms.size();
        found.stream()
                .filter(mark -> right.stream().noneMatch(other -> isSame(mark, other)))
                .forEach(mark -> alarms.add(mark.detector() + " " + text.substring(mark.start(), mark.end())));
        right.stream()
                .filter(mark -> found.stream().noneMatch(other -> isSame(mark, other)))
                .forEach(mark -> misses.add(mark.detector() + " " + text.substring(mark.start(), mark.end())));
        disturbed += alarms.size() > before ? 1 : 0;
    }

    /** Of one kind, and at the same place, be it not to the letter. */
    private static boolean isSame(Mark one, Mark other) {
        return one.detector() == other.detector() && one.start() < other.end() && other.start() < one.end();
    }
}
