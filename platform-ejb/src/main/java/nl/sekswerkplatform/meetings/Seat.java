package nl.sekswerkplatform.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import nl.sekswerkplatform.groups.GroupKey;

/** A group that sits at one meeting. */
@Embeddable
public class Seat {
    private int place;

    @Column(name = "group_key")
    private GroupKey group;

    protected Seat() {}

    Seat(int place, GroupKey group) {
        this.place = place;
        this.group = group;
    }

    /** In the order of the table. */
    int place() {
        return place;
    }

    public GroupKey groupKey() {
        return group;
    }
}
