package nl.sekswerkplatform.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.sekswerkplatform.ballotwitness.WitnessKey;

/**
 * The ballots of an agenda and the salt of their commitment, for the witness alone to open. Filled up, so that the length does
 * not tell how many supported what. Thrown away after some months.
 */
@Entity
@Table(name = "agenda_ballots")
class SealedBallots {
    /** Room for a few thousand ballots. */
    private static final int STEP = 65_536;

    @Id
    @Column(name = "meeting_number")
    private int meetingNumber;

    private byte[] sealed;

    protected SealedBallots() {}

    static SealedBallots of(ClosedBallots ballots, BallotCommitment commitment, WitnessKey witness) {
        String opened = "salt " + commitment.salt().hex() + "\n" + ballots.canonical();
        byte[] plain = opened.getBytes(StandardCharsets.UTF_8);
        byte[] filled = Arrays.copyOf(plain, (plain.length / STEP + 1) * STEP);
        Arrays.fill(filled, plain.length, filled.length, (byte) '\n');
        SealedBallots sealed = new SealedBallots();
        sealed.meetingNumber = ballots.meeting();
        sealed.sealed = witness.seal(filled, "meeting " + ballots.meeting());
        return sealed;
    }

    byte[] sealed() {
        return sealed.clone();
    }
}
