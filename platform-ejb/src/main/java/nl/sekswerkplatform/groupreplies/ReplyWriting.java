package nl.sekswerkplatform.groupreplies;

import java.time.LocalDate;

/**
 * A group's reply as its members write it.
 *
 * @param text what stands there; null when nobody began
 * @param lastDay on which it can be changed; null when nobody began
 * @param over whether it can be changed no longer
 */
public record ReplyWriting(String text, LocalDate lastDay, boolean over) {
    static final ReplyWriting NOTHING = new ReplyWriting(null, null, false);
}
