package nl.sekswerkplatform.advice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import nl.sekswerkplatform.groups.GroupKey;

/** A group that is asked in a round. */
@Embeddable
class RoundSeat {
    private int place;

    @Column(name = "group_key")
    private GroupKey group;

    protected RoundSeat() {}

    RoundSeat(int place, GroupKey group) {
        this.place = place;
        this.group = group;
    }

    /** In the order of the table. */
    int place() {
        return place;
    }

    GroupKey groupKey() {
        return group;
    }
}
