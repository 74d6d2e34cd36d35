package nl.sekswerkplatform.rooms;

import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.membership.Shown;

/**
 * One page of a topic as one member reads it.
 *
 * @param me as the others will see her here
 * @param byLetter as they will see her when she wants to be a letter here; the same as {@code me} for who is one
 */
public record TopicReading(
        UUID id,
        String title,
        List<Line> lines,
        int page,
        int pages,
        List<PollReading> polls,
        Shown me,
        Shown byLetter) {
    /**
     * What somebody said.
     *
     * @param text null when it was taken back
     * @param mine true for who said it
     */
    public record Line(UUID id, Shown by, String text, boolean mine) {}
}
