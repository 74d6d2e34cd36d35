package nl.sekswerkplatform.seating;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;

/** One step in the history of a group's seat. Written once. */
@Entity
@Table(name = "seat_change")
public class SeatChange {
    @Id
    private UUID id;

    @Column(name = "group_key")
    private GroupKey group;

    private int sequence;

    private boolean seated;

    @Column(name = "changed_on")
    private LocalDate changedOn;

    @Column(name = "round_number")
    private Integer round;

    protected SeatChange() {}

    /** @param round null for how the group was founded */
    SeatChange(GroupKey group, int sequence, boolean seated, LocalDate changedOn, Integer round) {
        this.id = UUID.randomUUID();
        this.group = group;
        this.sequence = sequence;
        this.seated = seated;
        this.changedOn = changedOn;
        this.round = round;
    }

    public GroupKey group() {
        return group;
    }

    /** From 1, for each group. */
    public int sequence() {
        return sequence;
    }

    /** True from when it sat, false from when it observed. */
    public boolean isSeated() {
        return seated;
    }

    /** Null when it is from before this was kept. */
    public LocalDate changedOn() {
        return changedOn;
    }

    /** The round in which the table agreed; empty for how it was founded. */
    public Optional<Integer> round() {
        return Optional.ofNullable(round);
    }
}
