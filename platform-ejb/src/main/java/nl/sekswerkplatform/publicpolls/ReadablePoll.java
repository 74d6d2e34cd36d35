package nl.sekswerkplatform.publicpolls;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;

/** What a poll has, and how far it is; its rules stand in {@link PublicPoll}. */
@MappedSuperclass
abstract class ReadablePoll {
    @Id
    UUID id;

    int number;

    @Column(name = "dossier_key")
    String dossierKey;

    @Embedded
    PollWords words;

    @Column(name = "asked_by")
    GroupKey askedBy;

    LocalDate opens;
    LocalDate closes;
    boolean everyone;

    @ElementCollection
    @CollectionTable(name = "public_poll_group", joinColumns = @JoinColumn(name = "poll_id"))
    @Column(name = "group_key")
    Set<String> groups = new HashSet<>();

    @Enumerated(EnumType.STRING)
    Status status;

    @Convert(converter = PollResults.Column.class)
    PollResults results;

    /** True when answers of everyone were set aside. */
    @Column(name = "set_aside")
    boolean setAside;

    @Column(name = "wrapped_key")
    byte[] wrappedKey;

    @Column(name = "before_platform")
    boolean beforePlatform;

    boolean illustrative;

    @Version
    int version;

    /** Nobody answers what nobody can read. */
    boolean isOpen(LocalDate today) {
        return words.isShown() && isWithinItsDays(today);
    }

    private boolean isWithinItsDays(LocalDate today) {
        return status == Status.ANNOUNCED && !today.isBefore(opens) && !today.isAfter(closes);
    }

    boolean isDue(LocalDate today) {
        return status == Status.ANNOUNCED && today.isAfter(closes);
    }

    boolean asks(GroupKey group) {
        return groups.contains(group.value());
    }

    /** Those whose results stand apart: the groups, and everyone. */
    Set<String> audiences() {
        Set<String> all = new HashSet<>(groups);
        if (everyone) {
            all.add(PollResults.EVERYONE);
        }
        return all;
    }

    List<Question> questions() {
        return words.questions();
    }

    PollWords words() {
        return words;
    }

    /** What may be told of it for good; empty until it is counted. */
    Optional<PollResults> results() {
        return Optional.ofNullable(results);
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    /** Of one whose words are hidden there is no result either, nor why it was withdrawn: numbers alone would say too much. */
    PublicPollReading read(LocalDate today, List<GroupKey> table) {
        return new PublicPollReading(
                number,
                words.title(),
                words.why(),
                words.use(),
                askedBy,
                opens,
                closes,
                step(today),
                table.stream().filter(this::asks).toList(),
                everyone,
                questions(),
                results().filter(shown -> words.isShown()),
                setAside,
                Optional.ofNullable(words.withdrawnBecause()).filter(reason -> words.isShown()),
                words.state(),
                beforePlatform,
                illustrative);
    }

    private PublicPollReading.Step step(LocalDate today) {
        return switch (status) {
            case COUNTED -> PublicPollReading.Step.COUNTED;
            case WITHDRAWN -> PublicPollReading.Step.WITHDRAWN;
            case ANNOUNCED -> {
                if (isDue(today)) {
                    yield PublicPollReading.Step.COUNTING;
                }
                yield isWithinItsDays(today) ? PublicPollReading.Step.OPEN : PublicPollReading.Step.ANNOUNCED;
            }
        };
    }

    /** Where it is in its life; its days tell whether it is open. */
    enum Status {
        ANNOUNCED,
        COUNTED,
        WITHDRAWN
    }
}
