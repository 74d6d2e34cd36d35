package nl.sekswerkplatform.followups;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.proposals.RaisedBy;

/** What everyone may read of a follow-up; its rules stand in {@link FollowUp}. */
@MappedSuperclass
public abstract class ReadableFollowUp {
    @Id
    UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "decision_id")
    Decision decision;

    @Column(name = "decision_number")
    DecisionNumber decisionNumber;

    @Column(name = "pilot_key")
    String pilotKey;

    int position;

    @Column(name = "dossier_key")
    String dossierKey;

    String text;

    @Column(name = "asked_group")
    GroupKey asked;

    @Column(name = "asked_function")
    String function;

    @Column(name = "owner_group")
    GroupKey owner;

    @Enumerated(EnumType.STRING)
    Acceptance acceptance;

    @Column(name = "answered_on")
    LocalDate answeredOn;

    @Column(name = "answer_reason")
    String answerReason;

    LocalDate due;

    /** The date before it was moved last, so that a list need not read all moves. */
    @Column(name = "moved_from")
    LocalDate movedFrom;

    @Enumerated(EnumType.STRING)
    FollowUpStatus status = FollowUpStatus.OPEN;

    @Column(name = "done_on")
    LocalDate doneOn;

    @Column(name = "lapsed_by")
    DecisionNumber lapsedBy;

    @Column(name = "returned_as")
    Integer returnedAs;

    @ElementCollection
    @CollectionTable(name = "follow_up_move", joinColumns = @JoinColumn(name = "follow_up_id"))
    List<FollowUpMove> moves = new ArrayList<>();

    @Version
    int version;

    /** 0 when it is not open or its date did not go by. */
    public int daysLate(LocalDate today) {
        boolean late = status == FollowUpStatus.OPEN && today.isAfter(due);
        return late ? Math.toIntExact(ChronoUnit.DAYS.between(due, today)) : 0;
    }

    public FollowUpSummary summary(LocalDate today) {
        return new FollowUpSummary(
                key(),
                text,
                owner,
                asked,
                function(),
                acceptance,
                due,
                Optional.ofNullable(movedFrom),
                status,
                daysLate(today),
                decision.title(),
                pilotKey(),
                decision.isBeforePlatform(),
                decision.isIllustrative());
    }

    Optional<FollowUpMove> lastMove() {
        return moves.stream().max(Comparator.comparing(FollowUpMove::position));
    }

    /** Its public name. */
    public FollowUpKey key() {
        return new FollowUpKey(decisionNumber, position);
    }

    /** As others refer to it. */
    RaisedBy raised() {
        return RaisedBy.of(RaisedBy.Kind.FOLLOW_UP, key());
    }

    public int position() {
        return position;
    }

    public String text() {
        return text;
    }

    /** The group that the decision named. */
    public GroupKey asked() {
        return asked;
    }

    /** Whose work it is within that group; never a person. */
    public Optional<String> function() {
        return Optional.ofNullable(function);
    }

    /** Who answers for it now. */
    public GroupKey owner() {
        return owner;
    }

    public Acceptance acceptance() {
        return acceptance;
    }

    /** Why the group does not do it; empty otherwise. */
    public Optional<String> answerReason() {
        return Optional.ofNullable(answerReason);
    }

    public Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }

    public LocalDate due() {
        return due;
    }

    public FollowUpStatus status() {
        return status;
    }

    /** The decision that withdrew its own. */
    public Optional<DecisionNumber> lapsedBy() {
        return Optional.ofNullable(lapsedBy);
    }

    /** The number of the proposal by which it came back to the agenda. */
    public Optional<Integer> returnedAs() {
        return Optional.ofNullable(returnedAs);
    }

    public Optional<String> pilotKey() {
        return Optional.ofNullable(pilotKey);
    }

    Decision decision() {
        return decision;
    }

    /** Each time its date was moved, the first time first. */
    public List<FollowUpMove> moves() {
        return moves.stream()
                .sorted(Comparator.comparing(FollowUpMove::position))
                .toList();
    }
}
