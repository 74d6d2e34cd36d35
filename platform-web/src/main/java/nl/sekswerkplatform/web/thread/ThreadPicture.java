package nl.sekswerkplatform.web.thread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sekswerkplatform.thread.ThreadBand;
import nl.sekswerkplatform.thread.ThreadGraph;
import nl.sekswerkplatform.thread.ThreadLevel;
import nl.sekswerkplatform.thread.ThreadLink;
import nl.sekswerkplatform.thread.ThreadStep;

/**
 * Where each thing of a thread stands in its picture: one band per level, from top to bottom, as wide as a phone. All
 * measures are units of the picture, about a pixel on a phone. The picture is for the eye; the same things stand in a
 * list beside it.
 *
 * @param lines paths from what came first to what came of it
 */
public record ThreadPicture(int height, List<Band> bands, List<Box> boxes, List<String> lines) {
    public static final int WIDTH = 344;
    /** Where there is room. */
    static final int MOST_OF_A_LEVEL = 8;

    private static final int GAP = 12;
    private static final int BETWEEN_BANDS = 26;
    private static final int TITLE = 22;
    private static final int BEND = 30;

    /**
     * The title of a level.
     *
     * @param things how many things it has, drawn or not
     */
    public record Band(ThreadLevel level, int y, int things) {}

    /**
     * One thing, or those of a level that share the last place.
     *
     * @param step null for those that share a place
     * @param more how many share it; 0 for one thing
     */
    public record Box(int x, int y, int width, int height, ThreadStep step, ThreadLevel level, int more) {
        public List<String> words() {
            return BoxText.of(step, level);
        }

        public boolean isLate() {
            return step != null && step.kind().endsWith("_LATE");
        }

        private String lineTo(Box other) {
            int fromX = x + width / 2;
            int fromY = y + height;
            int toX = other.x + other.width / 2;
            return "M%d %dC%d %d %d %d %d %d"
                    .formatted(fromX, fromY, fromX, fromY + BEND, toX, other.y - BEND, toX, other.y);
        }
    }

    /** @param most things of one level that are drawn, 2 or more; the others share one place */
    public static ThreadPicture of(ThreadGraph thread, int most) {
        List<Band> bands = new ArrayList<>();
        List<Box> boxes = new ArrayList<>();
        Map<String, Box> places = new HashMap<>();
        int y = 0;
        for (ThreadBand band : thread.bands(most)) {
            bands.add(new Band(band.level(), y + TITLE - GAP / 2, band.things()));
            y = place(band, y + TITLE, boxes, places) + BETWEEN_BANDS;
        }
        return new ThreadPicture(Math.max(0, y - BETWEEN_BANDS + 1), bands, boxes, lines(thread.links(), places));
    }

    /** @return where the band ends */
    private static int place(ThreadBand band, int top, List<Box> boxes, Map<String, Box> places) {
        boolean isNumber = band.level() == ThreadLevel.INPUT;
        int inARow = isNumber ? 4 : 2;
        int width = (WIDTH - 2 - (inARow - 1) * GAP) / inARow;
        int height = isNumber ? 34 : 48;
        int placed = 0;
        for (ThreadStep step : band.steps()) {
            Box box = new Box(
                    x(placed, inARow, width), y(placed, inARow, top, height), width, height, step, band.level(), 0);
            boxes.add(box);
            places.put(step.address(), box);
            placed++;
        }
        if (!band.folded().isEmpty()) {
            int more = band.folded().size();
            Box box = new Box(
                    x(placed, inARow, width), y(placed, inARow, top, height), width, height, null, band.level(), more);
            boxes.add(box);
            band.folded().forEach(step -> places.put(step.address(), box));
            placed++;
        }
        return y(placed - 1, inARow, top, height) + height;
    }

    private static int x(int place, int inARow, int width) {
        return 1 + place % inARow * (width + GAP);
    }

    private static int y(int place, int inARow, int top, int height) {
        return top + place / inARow * (height + GAP);
    }

    private static List<String> lines(List<ThreadLink> links, Map<String, Box> places) {
        Set<String> lines = new LinkedHashSet<>();
        for (ThreadLink link : links) {
            Box from = places.get(link.from());
            Box to = places.get(link.to());
            if (from.level().compareTo(to.level()) < 0) {
                lines.add(from.lineTo(to));
            }
        }
        return List.copyOf(lines);
    }
}
