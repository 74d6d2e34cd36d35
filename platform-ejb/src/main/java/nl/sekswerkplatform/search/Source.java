package nl.sekswerkplatform.search;

import java.util.List;
import java.util.Set;

/** Makes the entries of one context: each of a thing that changed, in the transaction of the change, and all of them anew. */
interface Source {
    /** How many things are read at once when all is made anew. */
    int A_BATCH = 50;

    Set<SearchKind> kinds();

    /** @param after the end of the batch before; null for the first */
    Batch read(String after);

    /**
     * Some of the entries.
     *
     * @param end where the next batch begins; null when this was the last
     */
    record Batch(List<SearchEntry> entries, String end) {
        /** @param read as many as were asked for, or fewer at the end */
        static Batch of(List<SearchEntry> entries, int read, Object last) {
            return new Batch(entries, read < A_BATCH ? null : String.valueOf(last));
        }
    }
}
