package nl.sekswerkplatform.advice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.groups.GroupKey;

/** Where one group stands on one text; only of groups of which it may be told. */
@Embeddable
class GroupStance {
    @Column(name = "group_key")
    private GroupKey group;

    @Enumerated(EnumType.STRING)
    private Stance stance;

    protected GroupStance() {}

    GroupStance(GroupKey group, Stance stance) {
        this.group = group;
        this.stance = stance;
    }

    GroupKey group() {
        return group;
    }

    Stance stance() {
        return stance;
    }
}
