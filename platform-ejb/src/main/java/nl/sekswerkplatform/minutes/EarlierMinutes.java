package nl.sekswerkplatform.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.groups.GroupKey;

/**
 * Minutes from before the platform.
 *
 * @param items the text that counts
 * @param history how it came to be published, as far as that is known
 */
public record EarlierMinutes(int meetingNumber, boolean illustrative, List<EarlierItem> items, History history) {
    public EarlierMinutes {
        items = List.copyOf(items);
    }

    public EarlierMinutes(int meetingNumber, boolean illustrative, List<EarlierItem> items) {
        this(meetingNumber, illustrative, items, History.UNKNOWN);
    }

    /**
     * How minutes came to be published.
     *
     * @param publishedOn null when nobody knows
     * @param versions all that groups were asked about, the first first; none when that is not known
     */
    public record History(LocalDate publishedOn, List<EarlierVersion> versions) {
        public static final History UNKNOWN = new History(null, List.of());

        public History {
            versions = List.copyOf(versions);
        }
    }

    /**
     * A text that groups were asked about.
     *
     * @param reason why the one before was changed; null for the first
     * @param items null for the one that counts
     * @param answers how each group that was asked confirmed; empty where it did not
     */
    public record EarlierVersion(
            VersionKind kind,
            VersionStatus status,
            LocalDate offeredOn,
            LocalDate closedOn,
            String reason,
            List<EarlierItem> items,
            Map<GroupKey, Optional<Answered>> answers) {}

    /** The points of each version, in order. */
    List<List<EarlierItem>> texts() {
        return history.versions().isEmpty()
                ? List.of(items)
                : history.versions().stream()
                        .map(version -> version.items() == null ? items : version.items())
                        .toList();
    }
}
