package nl.sekswerkplatform.proposals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.UUID;
import nl.sekswerkplatform.membership.ActingMember;

/** A member's own copy of a ballot that was counted; see {@link OwnCopy}. Nobody else can read it or tell whose it is. */
@Entity
@Table(name = "kept_ballot")
class KeptBallot {
    @Id
    private UUID id;

    @Column(name = "meeting_number")
    private int meetingNumber;

    private byte[] nullifier;

    private byte[] content;

    protected KeptBallot() {}

    int meetingNumber() {
        return meetingNumber;
    }

    Set<Integer> open(ActingMember member) {
        return OwnCopy.open(content, member, meetingNumber);
    }
}
