package nl.sekswerkplatform.search;

import java.util.List;

/**
 * Some of what was found, the best first.
 *
 * @param next the reference behind which the next page begins; null on the last one
 * @param isCut true when more was found than anybody looks through: another word finds the rest
 */
public record FoundPage(List<Found> rows, String next, boolean isCut) {
    static final FoundPage NOTHING = new FoundPage(List.of(), null, false);

    public FoundPage {
        rows = List.copyOf(rows);
    }

    /**
     * A piece of a text.
     *
     * @param marked true for a word that was looked for
     */
    public record Piece(String text, boolean marked) {}

    /**
     * One thing that was found.
     *
     * @param pilotKey null when it is about no pilot
     * @param title in pieces, as {@code excerpt}: plain text that is escaped where it is shown
     */
    public record Found(
            SearchKind kind, String ref, String pilotKey, String address, List<Piece> title, List<Piece> excerpt) {
        static Found of(SearchEntry entry, SearchQuery query) {
            return new Found(
                    entry.kind(),
                    entry.ref(),
                    entry.pilotKey(),
                    entry.address(),
                    Excerpt.whole(entry.title(), query),
                    Excerpt.around(entry.body(), query));
        }
    }
}
