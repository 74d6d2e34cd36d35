package nl.sekswerkplatform.web.feeds;

import java.time.LocalDate;
import java.util.List;

/**
 * One entry of a feed.
 *
 * @param name that lasts, such as {@code decision/2026-004}
 * @param published first
 * @param updated the day from which it says what it says now
 * @param term its kind
 * @param texts paragraph by paragraph
 */
record AtomItem(
        String name,
        String title,
        LocalDate published,
        LocalDate updated,
        String address,
        String author,
        String term,
        List<String> texts) {}
