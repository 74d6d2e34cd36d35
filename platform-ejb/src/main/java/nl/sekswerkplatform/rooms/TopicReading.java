package nl.sekswerkplatform.rooms;

import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.groups.ShownAs;

/**
 * One page of a topic as one member reads it.
 *
 * @param me as the others will see her here
 * @param spoken true when she spoke here before, so that how she is shown stands
 */
public record TopicReading(
        UUID id, String title, List<Line> lines, int page, int pages, List<PollReading> polls, By me, boolean spoken) {
    /** How somebody is shown. */
    public record By(ShownAs as, String label) {
        static By of(Voice voice) {
            return new By(voice.as(), voice.label());
        }
    }

    /**
     * What somebody said.
     *
     * @param text null when it was taken back
     * @param mine true for who said it
     */
    public record Line(UUID id, By by, String text, boolean mine) {}
}
