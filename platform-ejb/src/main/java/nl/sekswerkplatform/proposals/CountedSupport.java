package nl.sekswerkplatform.proposals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.shared.Digest;
import nl.sekswerkplatform.shared.Hkdf;
import nl.sekswerkplatform.shared.Nullifier;

/**
 * That somebody supported a proposal when the ballots of a meeting were counted. It outlives the ballots, so that what others
 * supported stays what they read; it tells its author whether she was alone, and nobody how many there were.
 */
@Entity
@Table(name = "counted_support")
class CountedSupport {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private UUID id;

    @Column(name = "meeting_number")
    private int meetingNumber;

    @Column(name = "proposal_number")
    private int proposalNumber;

    private byte[] mark;

    protected CountedSupport() {}

    /** @param supporters nullifiers of the ballots that it is on */
    CountedSupport(int meeting, int proposal, List<Nullifier> supporters) {
        this.id = UUID.randomUUID();
        this.meetingNumber = meeting;
        this.proposalNumber = proposal;
        this.mark = supporters.size() == 1 ? mark(supporters.get(0), proposal) : random();
    }

    int meetingNumber() {
        return meetingNumber;
    }

    /** True unless the holder of this ballot was the only one. */
    boolean isOfOthersThan(Nullifier ballot) {
        return !Arrays.equals(mark, mark(ballot, proposalNumber));
    }

    private static byte[] mark(Nullifier ballot, int proposal) {
        return Hkdf.hmac(
                ballot.bytes(),
                ByteBuffer.allocate(Integer.BYTES).putInt(proposal).array());
    }

    private static byte[] random() {
        byte[] random = new byte[Digest.LENGTH];
        RANDOM.nextBytes(random);
        return random;
    }
}
