package nl.sekswerkplatform.minutes;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.OfGroup;
import nl.sekswerkplatform.minutes.MinutesRefused.AlreadyConfirmed;
import nl.sekswerkplatform.minutes.MinutesRefused.GroupHasConfirmed;
import nl.sekswerkplatform.shared.Nullifier;
import nl.sekswerkplatform.smallnumbers.People;

/** Whether one group has confirmed a version; while it is asked, the nullifiers of its members that answered. */
@Entity
@Table(name = "minutes_confirmation")
public class GroupConfirmation implements OfGroup {
    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "version_id")
    private MinutesVersion version;

    @Column(name = "group_key")
    private GroupKey groupKey;

    @Enumerated(EnumType.STRING)
    private Answered how;

    @Column(name = "by_secretary")
    private boolean bySecretary;

    @ElementCollection
    @CollectionTable(name = "minutes_confirmer", joinColumns = @JoinColumn(name = "confirmation_id"))
    @Column(name = "nullifier")
    private Set<String> confirmers = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "minutes_objector", joinColumns = @JoinColumn(name = "confirmation_id"))
    @Column(name = "nullifier")
    private Set<String> objectors = new HashSet<>();

    protected GroupConfirmation() {}

    GroupConfirmation(MinutesVersion version, GroupKey groupKey) {
        this.id = UUID.randomUUID();
        this.version = version;
        this.groupKey = groupKey;
    }

    /** @param how empty when it did not confirm */
    static GroupConfirmation recordEarlier(MinutesVersion version, GroupKey group, Optional<Answered> how) {
        GroupConfirmation confirmation = new GroupConfirmation(version, group);
        confirmation.how = how.orElse(null);
        confirmation.bySecretary = confirmation.how == Answered.SECRETARY;
        return confirmation;
    }

    boolean hasConfirmed(Nullifier member) {
        return confirmers.contains(member.hex());
    }

    boolean hasObjected(Nullifier member) {
        return objectors.contains(member.hex());
    }

    /** One member confirms, and takes back what she had against it; true when that makes the group confirm. */
    boolean confirm(Nullifier member, People membersOfGroup, ConfirmationRule rule) {
        objectors.remove(member.hex());
        confirmers.add(member.hex());
        return becomes(Answered.QUORUM, rule.isEnough(confirmers.size(), membersOfGroup));
    }

    void confirmBySecretary() {
        bySecretary = true;
    }

    /** A member wants her group to confirm by its members, not by its secretary alone. The same once more changes nothing. */
    void object(Nullifier member) {
        if (isConfirmed()) {
            throw new GroupHasConfirmed();
        }
        if (hasConfirmed(member)) {
            throw new AlreadyConfirmed();
        }
        objectors.add(member.hex());
    }

    /** True when the secretary's word makes the group confirm today. */
    boolean settle(LocalDate offeredOn, LocalDate today, ConfirmationRule rule) {
        return becomes(
                Answered.SECRETARY, bySecretary && objectors.isEmpty() && rule.secretaryCounts(offeredOn, today));
    }

    void forgetMembers() {
        confirmers.clear();
        objectors.clear();
    }

    void read() {
        confirmers.size();
        objectors.size();
    }

    private boolean becomes(Answered answer, boolean enough) {
        boolean changes = enough && how == null;
        if (changes) {
            how = answer;
        }
        return changes;
    }

    @Override
    public GroupKey groupKey() {
        return groupKey;
    }

    public boolean isConfirmed() {
        return how != null;
    }

    /** Null while it has not confirmed. */
    public Answered how() {
        return how;
    }

    /** True when a member objected to a secretary who answers for all; for the group itself only. */
    boolean isContested() {
        return !objectors.isEmpty();
    }
}
