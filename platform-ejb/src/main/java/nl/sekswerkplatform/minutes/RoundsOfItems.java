package nl.sekswerkplatform.minutes;

import java.util.Comparator;
import java.util.List;
import nl.sekswerkplatform.advice.RoundReading;

/** The rounds about what a meeting spoke of, and what they do to its minutes. */
record RoundsOfItems(List<RoundReading> rounds) {
    /** True when a round says, or will say, where the groups stand on this item. */
    boolean speakFor(MinutesItem item) {
        return rounds.stream().anyMatch(item::isAbout);
    }

    /** Each item takes over what its round came to; of several about one item, the last. */
    void takenOverBy(Minutes draft) {
        draft.items().forEach(item -> rounds.stream()
                .filter(item::isAbout)
                .max(Comparator.comparingInt(RoundReading::number))
                .ifPresent(item::takeOver));
    }
}
