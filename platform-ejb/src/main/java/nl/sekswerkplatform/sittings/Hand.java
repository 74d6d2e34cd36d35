package nl.sekswerkplatform.sittings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import nl.sekswerkplatform.groups.GroupKey;

/** A group in the room wants to speak. */
@Embeddable
class Hand {
    @Column(name = "group_key")
    private GroupKey group;

    protected Hand() {}

    Hand(GroupKey group) {
        this.group = group;
    }

    GroupKey group() {
        return group;
    }
}
