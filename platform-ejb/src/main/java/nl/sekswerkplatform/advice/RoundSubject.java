package nl.sekswerkplatform.advice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.sekswerkplatform.agenda.AgendaItem;

/** The item of a published agenda that a round is about; as that, it never changes. */
@Embeddable
public class RoundSubject {
    @Column(name = "item_id")
    private UUID item;

    @Column(name = "meeting_number")
    private int meeting;

    @Column(name = "item_position")
    private int position;

    @Column(name = "proposal_number")
    private int proposal;

    private String title;

    protected RoundSubject() {}

    RoundSubject(AgendaItem item) {
        this.item = item.id();
        this.meeting = item.meetingNumber();
        this.position = item.position();
        this.proposal = item.proposalNumber();
        this.title = item.title();
    }

    public UUID item() {
        return item;
    }

    public int meeting() {
        return meeting;
    }

    /** From 1, on the agenda. */
    public int position() {
        return position;
    }

    public int proposal() {
        return proposal;
    }

    public String title() {
        return title;
    }
}
