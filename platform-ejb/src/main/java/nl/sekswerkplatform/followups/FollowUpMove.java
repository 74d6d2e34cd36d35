package nl.sekswerkplatform.followups;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import nl.sekswerkplatform.groups.GroupKey;

/** The date of a follow-up was moved: from when to when, why, and by which group. */
@Embeddable
public class FollowUpMove {
    private int position;

    @Column(name = "due_before")
    private LocalDate before;

    @Column(name = "due_after")
    private LocalDate after;

    private String reason;

    @Column(name = "by_group")
    private GroupKey by;

    @Column(name = "moved_on")
    private LocalDate movedOn;

    protected FollowUpMove() {}

    FollowUpMove(int position, LocalDate before, LocalDate after, String reason, GroupKey by, LocalDate movedOn) {
        this.position = position;
        this.before = before;
        this.after = after;
        this.reason = reason;
        this.by = by;
        this.movedOn = movedOn;
    }

    int position() {
        return position;
    }

    public LocalDate before() {
        return before;
    }

    public LocalDate after() {
        return after;
    }

    public String reason() {
        return reason;
    }

    public GroupKey by() {
        return by;
    }

    public LocalDate movedOn() {
        return movedOn;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FollowUpMove that && position == that.position && after.equals(that.after);
    }

    @Override
    public int hashCode() {
        return position;
    }
}
