package nl.sekswerkplatform.proposals;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.Nullifier;

/**
 * What one member supports for one meeting. It knows the group, for the weight, and a nullifier, so that there is one per
 * member; no account, no time, no order. It changes until the box is closed.
 */
@Entity
@Table(name = "ballot")
class Ballot {
    @Id
    private UUID id;

    @Column(name = "meeting_number")
    private int meetingNumber;

    @Column(name = "group_key")
    private GroupKey group;

    private byte[] nullifier;

    @ElementCollection
    @CollectionTable(name = "ballot_support", joinColumns = @JoinColumn(name = "ballot_id"))
    @Column(name = "proposal_number")
    private Set<Integer> supported = new HashSet<>();

    protected Ballot() {}

    Ballot(int meetingNumber, GroupKey group, Nullifier nullifier) {
        this.id = UUID.randomUUID();
        this.meetingNumber = meetingNumber;
        this.group = group;
        this.nullifier = nullifier.bytes();
    }

    void support(Set<Integer> proposals) {
        supported.retainAll(proposals);
        supported.addAll(proposals);
    }

    GroupKey group() {
        return group;
    }

    Set<Integer> supported() {
        return Set.copyOf(supported);
    }
}
