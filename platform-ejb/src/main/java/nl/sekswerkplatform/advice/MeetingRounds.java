package nl.sekswerkplatform.advice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.sekswerkplatform.advice.RoundRefused.MinutesAlreadyOffered;

/**
 * Whether rounds may still be opened about what a meeting speaks of. Whoever opens one, and whoever offers the minutes,
 * holds its row until that is done, so that no round slips in between; that lock is why it needs no version.
 */
@Entity
@Table(name = "meeting_rounds")
class MeetingRounds {
    @Id
    @Column(name = "meeting_number")
    private int meetingNumber;

    private boolean ended;

    protected MeetingRounds() {}

    /** @throws MinutesAlreadyOffered when the minutes are with the groups or public */
    void requireOpen() {
        if (ended) {
            throw new MinutesAlreadyOffered();
        }
    }

    void end() {
        ended = true;
    }
}
