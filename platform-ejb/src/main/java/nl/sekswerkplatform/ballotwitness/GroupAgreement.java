package nl.sekswerkplatform.ballotwitness;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.Nullifier;
import nl.sekswerkplatform.smallnumbers.People;

/** Whether a group agrees to a witness; while it does not, the nullifiers of its members who do. */
@Entity
@Table(name = "ballot_witness_agreement")
class GroupAgreement {
    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "witness_id")
    private BallotWitness witness;

    @Column(name = "group_key")
    private GroupKey group;

    private boolean agreed;

    @ElementCollection
    @CollectionTable(name = "ballot_witness_agreer", joinColumns = @JoinColumn(name = "agreement_id"))
    @Column(name = "nullifier")
    private Set<String> agreers = new HashSet<>();

    protected GroupAgreement() {}

    GroupAgreement(BallotWitness witness, GroupKey group) {
        this.id = UUID.randomUUID();
        this.witness = witness;
        this.group = group;
    }

    /** One member agrees; who did is forgotten once the group has. */
    void agree(Nullifier member, People members, AgreementRule rule) {
        if (!agreed) {
            agreers.add(member.hex());
            agreed = rule.isEnough(agreers.size(), members);
        }
        if (agreed) {
            agreers.clear();
        }
    }

    boolean isAgreed() {
        return agreed;
    }

    boolean isAgreedBy(Nullifier member) {
        return agreers.contains(member.hex());
    }

    GroupKey group() {
        return group;
    }
}
