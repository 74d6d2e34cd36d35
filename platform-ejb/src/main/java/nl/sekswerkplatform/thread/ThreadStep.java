package nl.sekswerkplatform.thread;

/**
 * One thing in a thread.
 *
 * @param kind word of the thing, such as {@code DECISION}; pages name it by the text {@code thread.kind.DECISION}
 * @param title its own, as people wrote it
 * @param address within the site
 * @param here whether the reader is there now
 * @param groupKey whose it is; null when it is of no group
 * @param note a number, a week or a date that tells it from others; null when it needs none
 */
public record ThreadStep(String kind, String title, String address, boolean here, String groupKey, String note) {
    ThreadStep asHere() {
        return new ThreadStep(kind, title, address, true, groupKey, note);
    }
}
