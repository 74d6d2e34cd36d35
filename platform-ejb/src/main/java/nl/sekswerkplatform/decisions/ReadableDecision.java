package nl.sekswerkplatform.decisions;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.pilots.DecidedPilot;

/** What a decision says and does, as everyone may read it once it is published; its rules stand in {@link Decision}. */
@MappedSuperclass
public abstract class ReadableDecision {
    @Id
    UUID id;

    DecisionNumber number;

    @Column(name = "dossier_key")
    String dossierKey;

    @Enumerated(EnumType.STRING)
    DecisionStatus status;

    int edition = 1;

    String title;

    @Enumerated(EnumType.STRING)
    DecisionKind kind;

    String text;

    String reasons;

    @Column(name = "decided_by")
    String by;

    @Column(name = "decided_on")
    LocalDate date;

    @Column(name = "pilot_key")
    String pilotKey;

    @Embedded
    AdviceResponse advice;

    @Column(name = "before_platform")
    boolean beforePlatform;

    boolean illustrative;

    DecisionNumber withdraws;

    @Column(name = "withdrawn_by")
    DecisionNumber withdrawnBy;

    @Embedded
    StageChange stage;

    @Embedded
    NewPilot newPilot;

    @ElementCollection
    @CollectionTable(name = "group_answer", joinColumns = @JoinColumn(name = "decision_id"))
    List<GroupAnswer> answers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "planned_follow_up", joinColumns = @JoinColumn(name = "decision_id"))
    List<PlannedFollowUp> followUps = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "condition_change", joinColumns = @JoinColumn(name = "decision_id"))
    List<ConditionChange> conditions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "decision_version", joinColumns = @JoinColumn(name = "decision_id"))
    List<DecisionVersion> versions = new ArrayList<>();

    @Version
    int version;

    public DecisionSummary summary() {
        return new DecisionSummary(
                number,
                title,
                kind,
                date,
                pilotKey(),
                advice().response(),
                withdrawnBy(),
                beforePlatform,
                illustrative);
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** Null while it is a draft. */
    public DecisionNumber number() {
        return number;
    }

    public DecisionStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    public DecisionKind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    public String reasons() {
        return reasons;
    }

    /** Who decided. */
    public String by() {
        return by;
    }

    /** The day on which it was taken. */
    public LocalDate date() {
        return date;
    }

    public Optional<String> pilotKey() {
        return Optional.ofNullable(pilotKey);
    }

    /** On which advice, how far it is followed, and why no further. */
    public AdviceResponse advice() {
        return advice == null ? AdviceResponse.NONE : advice;
    }

    /** Counts what was published of it, from 1. */
    public int edition() {
        return edition;
    }

    /** To the seated groups, as it stands now: by group, then point by point. */
    public List<GroupAnswer> answers() {
        return answersIn(edition);
    }

    /** As they stood in a version. */
    public List<GroupAnswer> answersIn(int version) {
        return answers.stream()
                .filter(answer -> answer.edition() == version)
                .sorted(Comparator.comparing(GroupAnswer::group).thenComparing(GroupAnswer::position))
                .toList();
    }

    /** What it promises, in order. */
    public List<PlannedFollowUp> followUps() {
        return followUps.stream()
                .sorted(Comparator.comparing(PlannedFollowUp::position))
                .toList();
    }

    /** What it changes in the conditions of its pilot, in order. */
    public List<ConditionChange> conditions() {
        return conditions.stream()
                .sorted(Comparator.comparing(ConditionChange::position))
                .toList();
    }

    /** To which stage it moves its pilot. */
    public Optional<StageChange> stage() {
        return Optional.ofNullable(stage).filter(change -> change.to() != null);
    }

    /** The pilot that it brings. */
    public Optional<DecidedPilot> newPilot() {
        return Optional.ofNullable(newPilot).filter(NewPilot::isThere).map(NewPilot::decided);
    }

    /** The first one first; none while it is a draft. */
    public List<DecisionVersion> versions() {
        return versions.stream()
                .sorted(Comparator.comparing(DecisionVersion::edition))
                .toList();
    }

    /** The decision that holds no longer because of this one. */
    public Optional<DecisionNumber> withdraws() {
        return Optional.ofNullable(withdraws);
    }

    /** The decision because of which this one holds no longer. */
    public Optional<DecisionNumber> withdrawnBy() {
        return Optional.ofNullable(withdrawnBy);
    }

    public boolean isBeforePlatform() {
        return beforePlatform;
    }

    public boolean isIllustrative() {
        return illustrative;
    }
}
