package nl.sekswerkplatform.minutes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** The texts of one meeting's minutes, the oldest first: which of them is written, asked or counts. */
public record Versions(List<MinutesVersion> all) {
    /** What is being written; empty when nothing is. */
    public Optional<MinutesVersion> draft() {
        return newest(is(VersionStatus.DRAFT));
    }

    /** What the groups are asked to confirm now; empty when nothing is. */
    public Optional<MinutesVersion> offered() {
        return newest(is(VersionStatus.OFFERED));
    }

    /** What counts; empty before publication. */
    public Optional<MinutesVersion> published() {
        return newest(is(VersionStatus.PUBLISHED));
    }

    /** What was published, the oldest first: the minutes, then each erratum. */
    public List<MinutesVersion> publications() {
        return all.stream().filter(is(VersionStatus.PUBLISHED)).toList();
    }

    /** All that was ever offered, the oldest first; what is being written is not among it. */
    public List<MinutesVersion> offeredSoFar() {
        return all.stream().filter(is(VersionStatus.DRAFT).negate()).toList();
    }

    /** What a version says differently from the one that it takes the place of; nothing for the first. */
    public List<ItemChange> changesOf(MinutesVersion changed) {
        return before(changed)
                .map(before -> ItemChange.between(before, changed))
                .orElse(List.of());
    }

    /** What a changed text starts from: the one with the groups, else the one that counts. */
    public Optional<MinutesVersion> standing() {
        return offered().or(this::published);
    }

    /** The one to read: what counts, else what is with the groups, else the draft. */
    public Optional<MinutesVersion> newest() {
        return published().or(this::offered).or(this::draft);
    }

    private Optional<MinutesVersion> before(MinutesVersion version) {
        if (version.status() == VersionStatus.DRAFT) {
            return standing();
        }
        return newest(other -> other.number() < version.number()
                && (version.kind() == VersionKind.MINUTES || other.status() == VersionStatus.PUBLISHED));
    }

    int next() {
        return all.stream().mapToInt(MinutesVersion::number).max().orElse(0) + 1;
    }

    boolean have(UUID itemId) {
        return all.stream().anyMatch(version -> version.item(item -> item.id().equals(itemId))
                .isPresent());
    }

    /** True when the groups have not read this point yet, in whatever words. */
    public boolean isNew(MinutesItem sought) {
        return offeredSoFar().stream()
                .allMatch(version -> version.item(sought::isOf).isEmpty());
    }

    private Optional<MinutesVersion> newest(Predicate<MinutesVersion> sought) {
        return all.stream().filter(sought).reduce((older, newer) -> newer);
    }

    private static Predicate<MinutesVersion> is(VersionStatus status) {
        return version -> version.status() == status;
    }
}
