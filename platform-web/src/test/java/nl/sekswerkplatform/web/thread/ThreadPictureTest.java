package nl.sekswerkplatform.web.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.sekswerkplatform.thread.ThreadGraph;
import nl.sekswerkplatform.thread.ThreadLevel;
import nl.sekswerkplatform.thread.ThreadLink;
import nl.sekswerkplatform.thread.ThreadStep;
import nl.sekswerkplatform.web.thread.ThreadPicture.Box;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThreadPictureTest {
    private static final ThreadStep DECISION =
            new ThreadStep("DECISION", "A new condition", "/decisions/2026-003", true, null, "2026-003");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4, 7, 8, 9, 40, 1_000})
    void drawsEverythingWithinThePictureAndNothingOverSomethingElse(int inputs) {
        ThreadPicture picture = ThreadPicture.of(withInputs(inputs), ThreadPicture.MOST_OF_A_LEVEL);
        List<Box> boxes = picture.boxes();
        for (Box box : boxes) {
            assertTrue(box.x() >= 0 && box.x() + box.width() < ThreadPicture.WIDTH, box::toString);
            assertTrue(box.y() >= 0 && box.y() + box.height() <= picture.height(), box::toString);
            assertTrue(boxes.stream().filter(other -> other != box).noneMatch(other -> overlap(box, other)));
        }
        assertTrue(boxes.size() <= ThreadPicture.MOST_OF_A_LEVEL + 2);
        assertEquals(
                inputs + 2,
                boxes.stream().mapToInt(box -> Math.max(1, box.more())).sum(),
                "each once");
    }

    @Test
    void tellsHowManyShareTheLastPlaceAndDrawsOneLineFromAllOfThem() {
        ThreadPicture picture = ThreadPicture.of(withInputs(1_000), ThreadPicture.MOST_OF_A_LEVEL);
        Box last = picture.boxes().get(ThreadPicture.MOST_OF_A_LEVEL - 1);
        assertEquals(993, last.more());
        assertEquals(1_000, picture.bands().get(0).things());
        assertEquals(ThreadPicture.MOST_OF_A_LEVEL + 1, picture.lines().size());
    }

    @Test
    void neverFoldsAwayWhereTheReaderIsNorWhatIsLate() {
        List<ThreadStep> steps = new ArrayList<>();
        IntStream.range(0, 30)
                .forEach(i -> steps.add(new ThreadStep("FOLLOW_UP", "Done " + i, "/f/" + i, false, null, null)));
        steps.add(new ThreadStep("FOLLOW_UP_LATE", "Late", "/f/late", false, null, null));
        steps.add(new ThreadStep("FOLLOW_UP", "Here", "/f/here", true, null, null));
        List<Box> boxes = ThreadPicture.of(new ThreadGraph(steps, List.of()), ThreadPicture.MOST_OF_A_LEVEL)
                .boxes();
        assertTrue(boxes.get(0).step().here());
        assertTrue(boxes.get(1).isLate());
    }

    /** A receipt has the size of all others, however long the thread is. */
    @ParameterizedTest
    @ValueSource(ints = {0, 4, 5, 1_000})
    void drawsNoMoreOfALevelThanItIsAskedTo(int inputs) {
        assertTrue(ThreadPicture.of(withInputs(inputs), 4).boxes().size() <= 4 + 2);
    }

    /** What goes back up is the beginning of another thread; a line through all levels would tell nobody anything. */
    @Test
    void drawsEachLineDownwards() {
        ThreadStep promise = new ThreadStep("FOLLOW_UP_LATE", "Late", "/f", false, null, null);
        ThreadStep proposal = new ThreadStep("PROPOSAL", "Again", "/p", false, null, null);
        List<ThreadLink> links = List.of(new ThreadLink("/p", "/f"), new ThreadLink("/f", "/p"));
        assertEquals(
                1,
                ThreadPicture.of(new ThreadGraph(List.of(proposal, promise), links), 4)
                        .lines()
                        .size());
    }

    @Test
    void drawsAnEmptyThreadAsNothing() {
        ThreadPicture picture = ThreadPicture.of(new ThreadGraph(List.of(), List.of()), ThreadPicture.MOST_OF_A_LEVEL);
        assertEquals(0, picture.height());
        assertTrue(picture.boxes().isEmpty());
    }

    @Test
    void breaksATitleBetweenWordsAndSaysThatItGoesOn() {
        assertEquals(List.of("Kort"), BoxText.lines("Kort", BoxText.LETTERS));
        assertEquals(
                List.of("Geen toezicht bij", "het gesprek"),
                BoxText.lines("Geen toezicht bij het gesprek", BoxText.LETTERS));
        List<String> cut =
                BoxText.lines("Regels voor thuiswerken aanpassen en aan de raad voorleggen", BoxText.LETTERS);
        assertEquals(2, cut.size());
        assertEquals("Regels voor", cut.get(0), "no word in two where there is a blank");
        assertTrue(cut.get(1).endsWith("…"));
    }

    @Test
    void leavesRoomForBoldTypeWhereTheReaderIs() {
        assertEquals(List.of("2026-003 A new", "condition"), BoxText.of(DECISION, ThreadLevel.DECISION));
    }

    /** Whatever people write: lines that fit, and no letter in two halves. */
    @ParameterizedTest
    @ValueSource(ints = {BoxText.LETTERS, BoxText.BOLD_LETTERS})
    void keepsEachLineShortWhateverIsWritten(int letters) {
        Random random = new Random(7);
        List<String> pieces = List.of("a", "woord", " ", "😀", "Donaudampfschiffahrtsgesellschaft", "é", "…", "  ");
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder("x");
            random.ints(random.nextInt(30), 0, pieces.size()).forEach(piece -> text.append(pieces.get(piece)));
            List<String> lines = BoxText.lines(text.toString(), letters);
            assertTrue(lines.size() <= 2);
            for (String line : lines) {
                assertTrue(line.length() <= letters + 1, line);
                assertFalse(Character.isHighSurrogate(line.charAt(line.length() - 1)), line);
                assertFalse(Character.isLowSurrogate(line.charAt(0)), line);
            }
        }
    }

    private static ThreadGraph withInputs(int inputs) {
        List<ThreadStep> steps = new ArrayList<>();
        List<ThreadLink> links = new ArrayList<>();
        for (int i = 1; i <= inputs; i++) {
            steps.add(new ThreadStep("INPUT", "Said " + i, "/inputs/" + i, false, null, "2026-W10"));
            links.add(new ThreadLink("/inputs/" + i, "/proposals/1"));
        }
        steps.add(new ThreadStep("PROPOSAL", "Ask no more", "/proposals/1", false, "residents", null));
        steps.add(DECISION);
        links.add(new ThreadLink("/proposals/1", "/decisions/2026-003"));
        return new ThreadGraph(steps, links);
    }

    private static boolean overlap(Box one, Box other) {
        boolean besides = one.x() + one.width() <= other.x() || other.x() + other.width() <= one.x();
        boolean above = one.y() + one.height() <= other.y() || other.y() + other.height() <= one.y();
        return !besides && !above;
    }
}
