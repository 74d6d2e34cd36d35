package nl.sekswerkplatform.rooms;

import java.util.UUID;
import nl.sekswerkplatform.shared.IsoWeek;

/**
 * A row of the list of topics.
 *
 * @param week of the last words
 * @param said how often something was said
 */
public record TopicSummary(UUID id, String title, IsoWeek week, int said) {
    static TopicSummary of(Topic topic) {
        return new TopicSummary(topic.id(), topic.title(), topic.week(), topic.said());
    }

    /** Where the next page begins. */
    public TopicPlace place() {
        return new TopicPlace(week, id);
    }
}
