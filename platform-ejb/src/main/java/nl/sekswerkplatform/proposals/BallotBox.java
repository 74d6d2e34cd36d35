package nl.sekswerkplatform.proposals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.sekswerkplatform.proposals.BallotRefused.BallotsClosed;

/**
 * The ballots of one meeting, and whether they still change. Every act on a ballot holds the row of its box until it is
 * done, so that closing and saving never cross; that lock is why it needs no version.
 */
@Entity
@Table(name = "ballot_box")
class BallotBox {
    @Id
    @Column(name = "meeting_number")
    private int meetingNumber;

    private boolean closed;

    protected BallotBox() {}

    BallotBox(int meetingNumber) {
        this.meetingNumber = meetingNumber;
    }

    void requireOpen() {
        if (closed) {
            throw new BallotsClosed(meetingNumber);
        }
    }

    void close() {
        requireOpen();
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }
}
