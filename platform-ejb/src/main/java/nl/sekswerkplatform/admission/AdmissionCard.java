package nl.sekswerkplatform.admission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import nl.sekswerkplatform.sealing.LookupId;

/**
 * A card that waits in its envelope. Claimed for a member code, it can be exchanged for that code's account only; once
 * the account is there, the card's row is gone, and nothing says which account came from which card.
 */
@Entity
@Table(name = "admission_card")
public class AdmissionCard {
    @Id
    private UUID id;

    @Column(name = "lookup_id")
    private byte[] lookupId;

    @ManyToOne
    @JoinColumn(name = "batch_id")
    private AdmissionBatch batch;

    @Column(name = "claimed_for")
    private byte[] claimedFor;

    @Version
    private int version;

    protected AdmissionCard() {}

    AdmissionCard(AdmissionBatch batch, LookupId lookupId) {
        this.id = UUID.randomUUID();
        this.batch = batch;
        this.lookupId = lookupId.bytes();
    }

    AdmissionBatch batch() {
        return batch;
    }

    /** Of no use any more, and as random to look at as before. */
    void revoke() {
        lookupId = new byte[lookupId.length];
        new SecureRandom().nextBytes(lookupId);
    }

    void claim(LookupId memberCode) {
        claimedFor = memberCode.bytes();
    }

    boolean isClaimed() {
        return claimedFor != null;
    }

    boolean isClaimedFor(LookupId memberCode) {
        return Arrays.equals(claimedFor, memberCode.bytes());
    }

    LookupId claimedFor() {
        return LookupId.of(claimedFor);
    }
}
