package nl.sekswerkplatform.advice;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.smallnumbers.ShownCount;
import nl.sekswerkplatform.smallnumbers.ShownCountConverter;

/** Whether a group was heard, and how many of its members gave a position as far as that may be told. */
@Embeddable
public class GroupTurnout {
    private int place;

    @Column(name = "group_key")
    private GroupKey group;

    private boolean heard;

    @Convert(converter = ShownCountConverter.class)
    private ShownCount turnout;

    protected GroupTurnout() {}

    GroupTurnout(int place, GroupKey group, boolean heard, ShownCount turnout) {
        this.place = place;
        this.group = group;
        this.heard = heard;
        this.turnout = turnout;
    }

    /** In the order of the table. */
    int place() {
        return place;
    }

    public GroupKey groupKey() {
        return group;
    }

    public boolean isHeard() {
        return heard;
    }

    public ShownCount turnout() {
        return turnout;
    }
}
