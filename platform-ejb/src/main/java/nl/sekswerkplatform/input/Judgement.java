package nl.sekswerkplatform.input;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.Nullifier;

/** What one screener found, for her group, under a nullifier that says nothing of who she is. */
@Entity
@Table(name = "screening_judgement")
public class Judgement {
    @Id
    private UUID id;

    @Column(name = "group_key")
    private GroupKey group;

    private byte[] nullifier;

    @Enumerated(EnumType.STRING)
    private WithholdingReason reason;

    protected Judgement() {}

    Judgement(GroupKey group, Nullifier screener, Verdict verdict) {
        this.id = UUID.randomUUID();
        this.group = group;
        this.nullifier = screener.bytes();
        this.reason = verdict.reason();
    }

    GroupKey group() {
        return group;
    }

    Verdict verdict() {
        return new Verdict(reason);
    }

    boolean isOf(Nullifier screener) {
        return Arrays.equals(nullifier, screener.bytes());
    }
}
