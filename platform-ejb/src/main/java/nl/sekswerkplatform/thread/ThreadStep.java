package nl.sekswerkplatform.thread;

import nl.sekswerkplatform.shared.Text;

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
    private static final int LONGEST = 80;

    ThreadStep asHere() {
        return new ThreadStep(kind, title, address, true, groupKey, note);
    }

    /** With no more of a title and a note than their beginning, where room is short. */
    ThreadStep shortened() {
        return new ThreadStep(kind, beginning(title), address, here, groupKey, note == null ? null : beginning(note));
    }

    /** Whole words of it, where it is long. */
    static String beginning(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        int end = text.lastIndexOf(' ', text.offsetByCodePoints(0, LONGEST));
        return end > 0 ? text.substring(0, end) + "…" : Text.shortened(text, LONGEST);
    }
}
