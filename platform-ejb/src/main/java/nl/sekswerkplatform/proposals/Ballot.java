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
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.shared.Nullifier;

/**
 * What one member supports for one meeting. It knows the group, for the weight, and a nullifier, so that there is one per
 * member; no account, no time, no order. It changes until the box is closed, and goes once the agenda is composed: what is left
 * of it is the member's own copy.
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

    @Column(name = "kept_under")
    private byte[] keptUnder;

    private byte[] kept;

    protected Ballot() {}

    Ballot(ActingMember member, int meetingNumber) {
        this.id = UUID.randomUUID();
        this.meetingNumber = meetingNumber;
        this.group = member.group();
        this.nullifier = nullifier(member, meetingNumber).bytes();
        this.keptUnder = OwnCopy.nullifier(member, meetingNumber).bytes();
    }

    /** What a member's ballot for this meeting is known by: another one for each meeting. */
    static Nullifier nullifier(ActingMember member, int meeting) {
        return member.nullifier("ballot", String.valueOf(meeting));
    }

    void support(Set<Integer> proposals, ActingMember by) {
        supported.retainAll(proposals);
        supported.addAll(proposals);
        kept = OwnCopy.close(supported, by, meetingNumber);
    }

    int meetingNumber() {
        return meetingNumber;
    }

    Nullifier nullifier() {
        return Nullifier.ofStored(nullifier);
    }

    GroupKey group() {
        return group;
    }

    Set<Integer> supported() {
        return Set.copyOf(supported);
    }
}
