package nl.sekswerkplatform.advice;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.sekswerkplatform.consensus.Outcome;
import nl.sekswerkplatform.groups.GroupKey;

/** What a round has; its rules stand in {@link ConsentRound}. */
@MappedSuperclass
abstract class ReadableRound {
    @Id
    UUID id;

    int number;

    @Embedded
    RoundSubject subject;

    @Column(name = "opened_by")
    GroupKey openedBy;

    @Column(name = "opened_on")
    LocalDate openedOn;

    /** In UTC: from when it may be closed by hand, and when it closes by itself. */
    LocalDateTime closable;

    LocalDateTime due;

    boolean reopened;

    @Enumerated(EnumType.STRING)
    RoundStatus status = RoundStatus.OPEN;

    /** The item while it is open, so that there is one. */
    @Column(name = "open_for")
    String openFor;

    @Column(name = "closed_on")
    LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    Outcome outcome;

    boolean illustrative;

    @Column(name = "wrapped_key")
    byte[] wrappedKey;

    @Column(name = "dossier_key")
    String dossierKey;

    @ElementCollection
    @CollectionTable(name = "round_group", joinColumns = @JoinColumn(name = "round_id"))
    List<GroupTurnout> groups = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "round_seat", joinColumns = @JoinColumn(name = "round_id"))
    List<RoundSeat> seats = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "round_awaited", joinColumns = @JoinColumn(name = "round_id"))
    @Column(name = "group_key")
    Set<String> awaited = new HashSet<>();

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    RoundSubject subject() {
        return subject;
    }

    GroupKey openedBy() {
        return openedBy;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    LocalDateTime closable() {
        return closable;
    }

    LocalDateTime due() {
        return due;
    }

    boolean isReopened() {
        return reopened;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    Outcome outcome() {
        return outcome;
    }

    boolean isIllustrative() {
        return illustrative;
    }

    /** In the order of the table; none until it is counted. */
    List<GroupTurnout> groups() {
        return groups.stream()
                .sorted(Comparator.comparingInt(GroupTurnout::place))
                .toList();
    }

    /** The groups for which it was reopened, by their key. */
    List<GroupKey> awaited() {
        return awaited.stream().sorted().map(GroupKey::new).toList();
    }
}
