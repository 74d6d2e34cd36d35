package nl.sekswerkplatform.proposals;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
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
    @MapKeyColumn(name = "proposal_number")
    @Column(name = "edition")
    private Map<Integer, Integer> supported = new HashMap<>();

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

    /** @param editions of the texts that she supports, by the number of the proposal */
    void support(Map<Integer, Integer> editions, ActingMember by) {
        supported.keySet().retainAll(editions.keySet());
        supported.putAll(editions);
        kept = OwnCopy.close(supported.keySet(), by, meetingNumber);
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
        return Set.copyOf(supported.keySet());
    }

    /** The edition of the text that she supported, by the number of the proposal. */
    Map<Integer, Integer> editions() {
        return Map.copyOf(supported);
    }
}
