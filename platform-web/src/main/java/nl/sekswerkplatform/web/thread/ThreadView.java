package nl.sekswerkplatform.web.thread;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.sekswerkplatform.thread.ThreadBand;
import nl.sekswerkplatform.thread.ThreadGraph;
import nl.sekswerkplatform.thread.ThreadLevel;
import nl.sekswerkplatform.thread.ThreadStep;
import nl.sekswerkplatform.web.Query;

/**
 * A thread as a page shows it: the picture, and the same in words; or one level alone, when its reader asks for all of
 * it.
 *
 * @param level null for the whole thread
 * @param from the first of the level that is shown, from 1
 */
public record ThreadView(ThreadGraph thread, ThreadLevel level, int from) {
    private static final int ROWS = 100;
    /** Of a level in the whole thread; all of it is one click away. */
    private static final int IN_WHOLE = 12;

    static ThreadView of(ThreadGraph thread, Query query) {
        return new ThreadView(thread, query.key("level", ThreadView::read), query.number("from", 1));
    }

    private static Optional<ThreadLevel> read(String asked) {
        return Arrays.stream(ThreadLevel.values())
                .filter(known -> known.name().equals(asked))
                .findFirst();
    }

    public ThreadPicture picture() {
        return ThreadPicture.of(thread, ThreadPicture.MOST_OF_A_LEVEL);
    }

    public List<ThreadBand> bands() {
        return thread.bands(IN_WHOLE);
    }

    /** A page of the level that was asked for. */
    public List<ThreadStep> rows() {
        return thread.of(level).stream().skip(from - 1L).limit(ROWS).toList();
    }

    /** Where the next page begins; 0 when there is none. */
    public int next() {
        return thread.of(level).size() >= from + ROWS ? from + ROWS : 0;
    }
}
