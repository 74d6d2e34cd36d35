package nl.sekswerkplatform.minutes;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.advice.RoundReading;

/** The rounds about what a meeting spoke of, and what they do to its minutes. */
record RoundsOfItems(List<RoundReading> rounds) {
    /** True when a round says, or will say, where the groups stand on this item of the draft. */
    boolean speakFor(Minutes minutes, UUID itemId) {
        return minutes.versions()
                .draft()
                .flatMap(draft -> draft.find(itemId))
                .filter(item -> rounds.stream().anyMatch(item::isAbout))
                .isPresent();
    }

    /** Each item of the draft takes over what its round came to; of several about one item, the last. */
    void takenOverBy(Minutes minutes) {
        minutes.versions().draft().stream()
                .flatMap(draft -> draft.items().stream())
                .forEach(item -> rounds.stream()
                        .filter(item::isAbout)
                        .max(Comparator.comparingInt(RoundReading::number))
                        .ifPresent(item::takeOver));
    }
}
