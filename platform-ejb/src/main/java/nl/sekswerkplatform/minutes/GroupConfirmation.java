package nl.sekswerkplatform.minutes;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.Nullifier;
import nl.sekswerkplatform.smallnumbers.People;

/** Whether one group has confirmed; while it has not, the nullifiers of its members that have. */
@Entity
@Table(name = "minutes_confirmation")
public class GroupConfirmation {
    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "minutes_id")
    private Minutes minutes;

    @Column(name = "group_key")
    private GroupKey groupKey;

    @Column(name = "is_confirmed")
    private boolean confirmed;

    @Column(name = "by_secretary")
    private boolean bySecretary;

    @ElementCollection
    @CollectionTable(name = "minutes_confirmer", joinColumns = @JoinColumn(name = "confirmation_id"))
    @Column(name = "nullifier")
    private Set<String> confirmers = new HashSet<>();

    protected GroupConfirmation() {}

    GroupConfirmation(Minutes minutes, GroupKey groupKey) {
        this.id = UUID.randomUUID();
        this.minutes = minutes;
        this.groupKey = groupKey;
    }

    boolean hasConfirmed(Nullifier member) {
        return confirmers.contains(member.hex());
    }

    /** One member confirms; true when that makes the group confirm. */
    boolean confirm(Nullifier member, People membersOfGroup, ConfirmationRule rule) {
        confirmers.add(member.hex());
        return becomes(rule.isEnough(confirmers.size(), membersOfGroup));
    }

    void confirmBySecretary() {
        bySecretary = true;
    }

    /** True when the secretary's word makes the group confirm today. */
    boolean settle(LocalDate offeredOn, LocalDate today, ConfirmationRule rule) {
        return becomes(bySecretary && rule.secretaryCounts(offeredOn, today));
    }

    void forgetConfirmers() {
        confirmers.clear();
    }

    void read() {
        confirmers.size();
    }

    private boolean becomes(boolean nowConfirmed) {
        boolean changes = nowConfirmed && !confirmed;
        confirmed |= nowConfirmed;
        return changes;
    }

    public GroupKey groupKey() {
        return groupKey;
    }

    public boolean isConfirmed() {
        return confirmed;
    }
}
