package nl.sekswerkplatform.discussions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.sekswerkplatform.discussions.DiscussionRefused.DiscussionFull;

/**
 * Counts what is said under a proposal. Every act there holds the row of the proposal and then this one until it is done; that
 * is why it needs no version.
 */
@Entity
@Table(name = "discussion")
class Discussion {
    static final int MOST = 500;

    @Id
    @Column(name = "proposal_number")
    private int proposalNumber;

    private int said;

    private int suggested;

    protected Discussion() {}

    Discussion(int proposal) {
        this.proposalNumber = proposal;
    }

    int nextReply() {
        requireRoom(said);
        return ++said;
    }

    int nextSuggestion() {
        requireRoom(suggested);
        return ++suggested;
    }

    private static void requireRoom(int taken) {
        if (taken == MOST) {
            throw new DiscussionFull();
        }
    }
}
