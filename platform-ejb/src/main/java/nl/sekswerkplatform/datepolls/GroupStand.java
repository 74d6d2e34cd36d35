package nl.sekswerkplatform.datepolls;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.OfGroup;
import nl.sekswerkplatform.smallnumbers.ShownVotes.Leaning;

/** Where one group stands on one date. */
@Embeddable
public class GroupStand implements OfGroup {
    private int position;

    @Column(name = "group_key")
    private GroupKey groupKey;

    @Enumerated(EnumType.STRING)
    private Leaning leaning;

    protected GroupStand() {}

    GroupStand(int position, GroupKey groupKey, Leaning leaning) {
        this.position = position;
        this.groupKey = groupKey;
        this.leaning = leaning;
    }

    int position() {
        return position;
    }

    @Override
    public GroupKey groupKey() {
        return groupKey;
    }

    /** UNSAID for a group of which too few answered. */
    public Leaning leaning() {
        return leaning;
    }

    boolean isHeard() {
        return leaning != Leaning.UNSAID;
    }
}
