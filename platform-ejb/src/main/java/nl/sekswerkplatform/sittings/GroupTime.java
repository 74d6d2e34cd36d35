package nl.sekswerkplatform.sittings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import nl.sekswerkplatform.groups.GroupKey;

/** How long and how often a group had the floor on one item. */
@Embeddable
class GroupTime {
    private int position;

    @Column(name = "group_key")
    private GroupKey group;

    private int seconds;

    private int turns;

    protected GroupTime() {}

    GroupTime(int position, GroupKey group, int seconds, int turns) {
        this.position = position;
        this.group = group;
        this.seconds = seconds;
        this.turns = turns;
    }

    boolean isOf(int item, GroupKey of) {
        return position == item && group.equals(of);
    }

    int position() {
        return position;
    }

    GroupKey group() {
        return group;
    }

    int seconds() {
        return seconds;
    }

    int turns() {
        return turns;
    }

    Heard heard() {
        return new Heard(seconds, turns);
    }
}
